/** The data attributes that the server writes on the host element, by their names in `dataset`. */
export const HOST_DATA = [
	'source', 'revision', 'preset', 'limit', 'all', 'languages', 'messages', 'bundle', 'bundleVersion'
] as const;

/** The class of the static list, and the attributes that the server writes on its items. */
export const STATIC_CLASS = 'program-explorer-static';
export const PROGRAM_ATTRIBUTE = 'data-program';
export const STATUS_ATTRIBUTE = 'data-status';
