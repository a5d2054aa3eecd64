import { LIST, VIEWS, type ViewName } from '../explore/query';
import type { Modules } from './environment';

type NoView = Exclude<keyof Modules, ViewName | 'take-away'>;

/** The views that are modules. */
export const OTHER_VIEWS = VIEWS.filter( ( view ) => view !== LIST );

/** The modules on demand that are no views. The compiler finds one that is missing. */
const NO_VIEWS: Readonly<Record<NoView, true>> = {
	more: true, search: true, links: true, maintainer: true, validator: true, checks: true, editor: true, 'editor-more': true, 'editor-lists': true, history: true, worklist: true,
	importer: true, selftest: true
};

/** The names of all modules on demand, for the build and the self-test. */
export const MODULES: readonly ( keyof Modules )[] = [ ...Object.keys( NO_VIEWS ) as NoView[], ...OTHER_VIEWS, 'take-away' ];
