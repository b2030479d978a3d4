import * as v from 'valibot';
import { InputError } from './input-error.ts';
import { readTextFile } from './read-text-file.ts';

/** Reads a JSON file of the given shape; throws InputError naming the file, the place in it and what is wrong there. */
export function readJsonFile<const Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, parseJson(file));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw new InputError(`${file}: ${place === null ? '' : `${place}: `}${firstLine(issue.message)}`);
}

function parseJson(file: string): unknown {
  const source = readTextFile(file);
  if (source.trim() === '') throw new InputError(`${file}: is empty`);
  try {
    return JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(`${file}: is not valid JSON: ${firstLine(error.message)}`);
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
