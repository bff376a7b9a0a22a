import { ApplicationCommandOptionType as Option, ComponentType, TextInputStyle } from 'discord.js';

import {
  everyComponent,
  faultsOfIds,
  faultsOfOptions,
  faultsOfSelect,
  faultsOfTextDisplay,
  SELECTS,
} from './discord-component-rules.js';
import { asJson, asList, asText, isGiven, type Json } from './discord-json.js';
import { faultsOfCount, faultsOfPlain } from './discord-text-rules.js';

/** What Discord would refuse in a form that pops up. */
export function faultsOfForm(form: Json): string[] {
  const components = asList(form['components']).map(asJson);
  return [
    ...faultsOfPlain('custom id of a form', form['custom_id'], { min: 1, max: 100 }),
    ...faultsOfPlain('title of a form', form['title'], { min: 1, max: 45 }),
    ...(components.length < 1 || components.length > 5
      ? [`a form of ${components.length} components`]
      : []),
    ...faultsOfIds(everyComponent(components)),
    ...components.flatMap(faultsOfPart),
  ];
}

/** What Discord would refuse of suggestions for an option of a command. */
export function faultsOfChoices(data: Json, optionType: Option): string[] {
  const choices = asList(data['choices']).map(asJson);
  return [
    ...(Array.isArray(data['choices']) ? [] : ['no list of choices']),
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...choices.flatMap((choice) => faultsOfChoice(choice, optionType)),
  ];
}

/** What is wrong with one choice for an option of a command. */
export function faultsOfChoice({ name, value }: Json, optionType: Option): string[] {
  const isText = optionType === Option.String;
  return [
    ...faultsOfPlain('name of a choice', name, { min: 1, max: 100 }),
    ...(isText
      ? faultsOfPlain('value of a choice', value, { min: 1, max: 100 })
      : typeof value === 'number'
        ? []
        : ['a choice that is no number']),
  ];
}

function isField(type: ComponentType): boolean {
  return (
    SELECTS.includes(type) ||
    [
      ComponentType.TextInput,
      ComponentType.RadioGroup,
      ComponentType.CheckboxGroup,
      ComponentType.Checkbox,
    ].includes(type)
  );
}

function faultsOfPart(part: Json): string[] {
  switch (part['type']) {
    case ComponentType.Label: {
      const field = asJson(part['component']);
      return [
        ...faultsOfPlain('label of a field', part['label'], { min: 1, max: 45 }),
        ...faultsOfPlain('description of a field', part['description'], { max: 100 }),
        ...faultsOfField(field),
      ];
    }
    case ComponentType.TextDisplay:
      return faultsOfTextDisplay(part);
    case ComponentType.ActionRow:
      return faultsOfOldRow(asList(part['components']).map(asJson));
    default:
      return [`a component of type ${String(part['type'])} in a form`];
  }
}

/** The way forms were made before labels: a row around one text input with a label of its own. */
function faultsOfOldRow(children: readonly Json[]): string[] {
  const [input, ...others] = children;
  if (input?.['type'] !== ComponentType.TextInput || others.length > 0) {
    return ['a row in a form that is not around one text input'];
  }
  return [
    ...faultsOfPlain('label of a field', input['label'], { min: 1, max: 45 }),
    ...faultsOfField(input),
  ];
}

function faultsOfField(field: Json): string[] {
  const type = field['type'] as ComponentType;
  if (!isField(type)) return [`a component of type ${String(field['type'])} in a label`];
  return [
    ...(isGiven(field['custom_id']) ? [] : ['a field without a custom id']),
    ...(field['disabled'] === true ? ['a disabled field in a form'] : []),
    ...(field['required'] !== false && field['min_values'] === 0
      ? ['a required field with min_values 0']
      : []),
    ...faultsOfKind(type, field),
  ];
}

function faultsOfKind(type: ComponentType, field: Json): string[] {
  const options = asList(field['options']).map(asJson);
  switch (type) {
    case ComponentType.TextInput:
      return faultsOfTextInput(field);
    case ComponentType.RadioGroup:
      return faultsOfOptions(options, 2, 10);
    case ComponentType.CheckboxGroup:
      return [
        ...faultsOfOptions(options, 1, 10),
        ...faultsOfCount('min_values', field['min_values'], 0, 10),
        ...faultsOfCount('max_values', field['max_values'], 1, 10),
      ];
    case ComponentType.Checkbox:
      return [];
    default:
      return faultsOfSelect(field);
  }
}

function faultsOfTextInput(input: Json): string[] {
  const { style, min_length: min, max_length: max, value } = input;
  return [
    ...faultsOfCount(
      'style of a text input',
      style ?? 0,
      TextInputStyle.Short,
      TextInputStyle.Paragraph,
    ),
    ...faultsOfCount('min_length', min, 0, 4000),
    ...faultsOfCount('max_length', max, 1, 4000),
    ...(isGiven(min) && isGiven(max) && Number(min) > Number(max)
      ? ['min_length above max_length']
      : []),
    ...faultsOfPlain('value of a text input', value, { max: Number(max ?? 4000) }),
    ...(asText(value) !== '' && asText(value).length < Number(min ?? 0)
      ? ['a value shorter than min_length']
      : []),
    ...faultsOfPlain('placeholder', input['placeholder'], { max: 100 }),
  ];
}
