import { useId } from 'preact/hooks';
import type { HighlightColour } from '../../../library/annotation.ts';
import { useI18n } from '../../i18n/context.ts';
import { COLOUR_NAMES, COLOURS } from './colours.ts';

interface Props {
  readonly chosen: HighlightColour;
  readonly onChoose: (colour: HighlightColour) => void;
}

/** The colours of a highlight, one to be chosen. */
export function ColourChoice({ chosen, onChoose }: Props) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="heard-only">{t('reader_colour')}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} class="swatch" data-colour={colour} title={t(COLOUR_NAMES[colour])}>
          <input type="radio" name={name} value={colour} checked={colour === chosen} onChange={() => onChoose(colour)} />
          <span class="heard-only">{t(COLOUR_NAMES[colour])}</span>
        </label>
      ))}
    </fieldset>
  );
}
