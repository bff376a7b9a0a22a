import type { Place } from './answer/answer.js';

/** Makes the link to a place in the notes; undefined without a template. */
export function createSourceLink(
  template: string | undefined,
): (place: Place) => string | undefined {
  return ({ path, fromLine, toLine }) =>
    template
      ?.replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'))
      .replaceAll('{from}', String(fromLine))
      .replaceAll('{to}', String(toLine));
}
