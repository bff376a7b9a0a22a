import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType as Type,
  Locale,
} from 'discord.js';

import { faultsOfChoice } from './discord-form-rules.js';
import { asJson, asList, asText, isGiven, type Json } from './discord-json.js';
import { doubles, faultsOfCount, faultsOfPlain } from './discord-text-rules.js';

const NUMBERS: readonly Option[] = [Option.Integer, Option.Number];
const GROUPS: readonly Option[] = [Option.Subcommand, Option.SubcommandGroup];
const LOCALES = new Set<string>(Object.values(Locale));
const MOST_CHARACTERS = 8000;

/** How many commands of a type may be registered in one scope. */
const MOST_OF_TYPE: Readonly<Record<number, number>> = {
  [Type.ChatInput]: 100,
  [Type.User]: 15,
  [Type.Message]: 15,
};

/** What Discord would refuse in all the commands of a scope. */
export function faultsOfCommands(commands: readonly Json[], isForGuild: boolean): string[] {
  const names = commands.map((command) => `${typeOf(command)} ${asText(command['name'])}`);
  const tooMany = Object.entries(MOST_OF_TYPE).filter(
    ([type, most]) => commands.filter((each) => String(typeOf(each)) === type).length > most,
  );
  return [
    ...doubles(names).map((name) => `two commands of type ${name}`),
    ...tooMany.map(([type, most]) => `more than ${most} commands of type ${type}`),
    ...commands.flatMap((command) => faultsOfCommand(command, isForGuild)),
  ];
}

/** What Discord would refuse in the definition of a command. */
export function faultsOfCommand(command: Json, isForGuild: boolean): string[] {
  const isTyped = typeOf(command) === Type.ChatInput;
  const permissions = command['default_member_permissions'];
  const length = lengthOf(command);
  return [
    ...(typeOf(command) in MOST_OF_TYPE ? [] : [`a command of type ${typeOf(command)}`]),
    ...(isTyped ? faultsOfNamed(command) : faultsOfMenuEntry(command)),
    ...faultsOfOptions(asList(command['options']).map(asJson)),
    ...(isGiven(permissions) && !/^\d+$/.test(asText(permissions))
      ? [`default_member_permissions that are no bit set: ${JSON.stringify(permissions)}`]
      : []),
    ...(isForGuild && asList(command['contexts']).length > 0 ? ['contexts for one server'] : []),
    ...asList(command['contexts']).flatMap((context) => faultsOfCount('context', context, 0, 2)),
    ...(length > MOST_CHARACTERS ? [`a command of ${length} characters in all`] : []),
  ];
}

/** A definition without what is said in other languages, as Discord gives it back unless asked. */
export function withoutLocalizations(definition: Json): Json {
  const { name_localizations: _names, description_localizations: _texts, ...rest } = definition;
  return {
    ...rest,
    ...('options' in rest ? { options: withoutEach(rest['options']) } : {}),
    ...('choices' in rest ? { choices: withoutEach(rest['choices']) } : {}),
  };
}

function withoutEach(list: unknown): Json[] {
  return asList(list).map((each) => withoutLocalizations(asJson(each)));
}

function typeOf(command: Json): Type {
  return (command['type'] ?? Type.ChatInput) as Type;
}

/** An entry of a message's or a person's menu. */
function faultsOfMenuEntry(command: Json): string[] {
  const name = asText(command['name']);
  return [
    ...faultsOfPlain('name in a menu', command['name'], { min: 1, max: 32 }),
    ...localized(command['name_localizations'], (text) =>
      faultsOfPlain('name in a menu', text, { min: 1, max: 32 }),
    ),
    ...(asText(command['description']) === '' ? [] : [`a description of ${name}, of a menu`]),
    ...(Object.keys(asJson(command['description_localizations'])).length === 0
      ? []
      : [`descriptions of ${name}, of a menu`]),
    ...(asList(command['options']).length === 0 ? [] : [`options of ${name}, of a menu`]),
  ];
}

function faultsOfNamed(named: Json): string[] {
  const name = asText(named['name']);
  const described = (text: unknown): string[] =>
    faultsOfPlain(`description of ${name}`, text, { min: 1, max: 100 });
  return [
    ...faultsOfName(named['name']),
    ...localized(named['name_localizations'], faultsOfName),
    ...described(named['description']),
    ...localized(named['description_localizations'], described),
  ];
}

function faultsOfName(name: unknown): string[] {
  const text = asText(name);
  const isRight = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text);
  return isRight && text === text.toLowerCase() ? [] : [`a bad name: ${text}`];
}

function localized(texts: unknown, faultsOf: (text: unknown) => string[]): string[] {
  return Object.entries(asJson(texts)).flatMap(([locale, text]) => [
    ...(LOCALES.has(locale) ? [] : [`a language that Discord doesn't know: ${locale}`]),
    ...(text === null ? [] : faultsOf(text)),
  ]);
}

function faultsOfOptions(options: readonly Json[]): string[] {
  const isGroup = (option: Json): boolean => GROUPS.includes(option['type'] as Option);
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  const lastRequired = options.findLastIndex((option) => option['required'] === true);
  return [
    ...(options.length > 25 ? ['more than 25 options'] : []),
    ...doubles(options.map(({ name }) => name)).map((name) => `two options ${String(name)}`),
    ...(firstOptional >= 0 && firstOptional < lastRequired
      ? ['a required option after others']
      : []),
    ...(options.some(isGroup) && !options.every(isGroup) ? ['subcommands beside options'] : []),
    ...options.flatMap(faultsOfOption),
  ];
}

function faultsOfOption(option: Json): string[] {
  const type = option['type'] as Option;
  const choices = asList(option['choices']).map(asJson);
  const isTextOrNumber = type === Option.String || NUMBERS.includes(type);
  const suggests = option['autocomplete'] === true;
  return [
    ...faultsOfCount(
      'type of an option',
      option['type'] ?? 0,
      Option.Subcommand,
      Option.Attachment,
    ),
    ...faultsOfNamed(option),
    ...((suggests || choices.length > 0) && !isTextOrNumber
      ? ['choices for what is neither text nor number']
      : []),
    ...(suggests && choices.length > 0 ? ['autocomplete beside choices'] : []),
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...choices.flatMap((choice) => faultsOfChoice(choice, type)),
    ...faultsOfCount('min_length', option['min_length'], 0, 6000),
    ...faultsOfCount('max_length', option['max_length'], 1, 6000),
    ...(GROUPS.includes(type)
      ? faultsOfOptions(asList(option['options']).map(asJson))
      : isGiven(option['options'])
        ? ['options of an option']
        : []),
  ];
}

/** Names, descriptions and values together, in the longest of the languages. */
function lengthOf(named: Json): number {
  const inner = [...asList(named['options']), ...asList(named['choices'])].map(asJson);
  const own = ['name', 'description'].map((field) => {
    const texts = [named[field], ...Object.values(asJson(named[`${field}_localizations`]))];
    return Math.max(...texts.map((text) => asText(text).length));
  });
  const all = [...own, asText(named['value']).length, ...inner.map(lengthOf)];
  return all.reduce((sum, length) => sum + length, 0);
}
