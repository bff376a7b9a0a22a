import { ComponentType } from 'discord.js';

import type { Json } from './discord-json.js';
import type { StoredComponent } from './discord-world.js';

/** What someone put into a field of a form: text, choices, or a tick. */
export type FieldValue = string | readonly string[] | boolean;

/**
 * A form as it comes back, with what someone put into its fields.
 * @throws {Error} when Discord would not let the person send that
 */
export function filledIn(
  components: readonly StoredComponent[],
  values: Readonly<Record<string, FieldValue>>,
): Json[] {
  const fields = components.flatMap(({ component, components: row = [] }) =>
    component ? [component] : row,
  );
  const odd = Object.keys(values).filter((id) => !fields.some((field) => field.custom_id === id));
  if (odd.length > 0) throw new Error(`The form has no field ${odd.join(', ')}.`);
  let last = 0;
  return components.map((part) => {
    const { type, component, components: row } = part;
    const id = part.id ?? ++last;
    if (component) return { type, id, component: answerIn(component, ++last, values) };
    if (row) return { type, id, components: row.map((field) => answerIn(field, ++last, values)) };
    return { type, id };
  });
}

function answerIn(
  field: StoredComponent,
  number: number,
  values: Readonly<Record<string, FieldValue>>,
): Json {
  const { type, custom_id: customId = '' } = field;
  const given = values[customId];
  const common = { type, id: field.id ?? number, custom_id: customId };
  switch (type) {
    case ComponentType.TextInput:
      return { ...common, value: typedIn(field, given ?? field.value ?? '') };
    case ComponentType.Checkbox:
      return { ...common, value: given === true };
    case ComponentType.RadioGroup: {
      const [value = null] = chosenIn(field, given, 1);
      return { ...common, value };
    }
    default:
      return { ...common, values: chosenIn(field, given, field.max_values ?? 1) };
  }
}

function typedIn(field: StoredComponent, text: FieldValue): string {
  const { custom_id: id = '', min_length: min = 0, max_length: max = 4000 } = field;
  if (typeof text !== 'string') throw new Error(`The field ${id} takes text.`);
  if (text === '' && field.required === false) return text;
  if (text === '') throw new Error(`The field ${id} must be filled in.`);
  if (text.length < min || text.length > max) {
    throw new Error(`The field ${id} takes ${min} to ${max} characters, not ${text.length}.`);
  }
  return text;
}

function chosenIn(field: StoredComponent, given: FieldValue | undefined, max: number): string[] {
  const { custom_id: id = '', options, required = true } = field;
  const preset = (options ?? []).filter((option) => option.default === true);
  const chosen = given === undefined ? preset.map(({ value }) => value) : asValues(given);
  const odd = chosen.filter((value) => options && !options.some((each) => each.value === value));
  if (odd.length > 0) throw new Error(`The field ${id} does not offer ${odd.join(', ')}.`);
  const min = required ? (field.min_values ?? 1) : 0;
  if (chosen.length < min || chosen.length > max) {
    throw new Error(`The field ${id} takes ${min} to ${max} choices, not ${chosen.length}.`);
  }
  return chosen;
}

function asValues(given: FieldValue): string[] {
  if (typeof given === 'boolean') throw new Error('Only a checkbox takes true or false.');
  return typeof given === 'string' ? [given] : [...given];
}
