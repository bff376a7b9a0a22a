import { relative } from 'node:path';
import { type Config, parseConfig, type Settings } from './config.js';

/**
 * The command that builds the index of these settings, as it can be typed in this folder: it names the
 * folders that it would not take by itself.
 */
export function indexCommandFor(config: Config, settings: Settings): string {
  const usual = parseConfig(settings);
  const options = [
    ...(config.corpusFolder === usual.corpusFolder ? [] : ['--corpus', shown(config.corpusFolder)]),
    ...(config.indexFolder === usual.indexFolder ? [] : ['--index', shown(config.indexFolder)]),
  ];
  return options.length === 0 ? 'npm run index' : `npm run index -- ${options.join(' ')}`;
}

/** A path as short as it can be, in quotes where a shell would part it. */
function shown(folder: string): string {
  const near = relative(process.cwd(), folder);
  const path = near === '' ? '.' : near.startsWith('..') ? folder : near;
  return /^[\w./\\:~-]+$/.test(path) ? path : JSON.stringify(path);
}
