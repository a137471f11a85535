import { inputObject } from '../write/input.ts';
import { accountOptions } from './account-options-input.ts';
import { cloudOptions } from './cloud-options-input.ts';
import { extra, settings } from './offering-input.ts';
import { orderOptions, resourceOptions } from './order-options-input.ts';

/** The settings of a plug-in, which can be written and read. */
export const PluginOptionsInput = inputObject(
  'PluginOptionsInput',
  'Settings of the plug-in of an offering that are not secret. Which settings have an effect depends ' +
    'on the plug-in.',
  { ...orderOptions, ...resourceOptions, ...accountOptions, ...cloudOptions, extra },
);

/** The plug-in options of an offering, with what `extra` adds. */
export const pluginOptions = (description: string) =>
  settings(PluginOptionsInput, 'plugin_options', description);
