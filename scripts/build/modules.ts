import { LIST, VIEWS } from '../../src/explore/query';
import { createModuleLoaders } from '../../src/page/module-loaders';

export const OTHER_VIEWS = VIEWS.filter( ( view ) => view !== LIST );

/** Is loaded and shown as a view, but cannot be chosen as one. */
const LOADED_AS_VIEW = [ 'take-away' ];

const LOADERS = Object.keys( createModuleLoaders( () => Promise.resolve( undefined ), {}, '' ) );

export const MODULES: readonly string[] = [ ...LOADERS.filter( ( name ) => name !== 'view' ), ...OTHER_VIEWS, ...LOADED_AS_VIEW ];
