import { describe, expect, it } from 'vitest';
import { startOptions, UsageError } from './start-options.ts';

describe('startOptions', () => {
  it('opens Chromium by default and Firefox when asked', () => {
    expect(startOptions([], {}, 'linux').browser).toBe('chromium');
    expect(startOptions(['--chromium'], {}, 'linux').browser).toBe('chromium');
    expect(startOptions(['--firefox'], {}, 'linux').browser).toBe('firefox');
  });

  it('knows a display by X11, Wayland or the system', () => {
    expect(startOptions([], {}, 'linux').display).toBe(false);
    expect(startOptions([], { DISPLAY: '' }, 'linux').display).toBe(false);
    expect(startOptions([], { DISPLAY: ':0' }, 'linux').display).toBe(true);
    expect(startOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').display).toBe(true);
    expect(startOptions([], {}, 'darwin').display).toBe(true);
  });

  it('refuses arguments that it does not know', () => {
    expect(() => startOptions(['--safari'], {}, 'linux')).toThrow(UsageError);
  });
});
