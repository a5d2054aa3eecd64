import type { GroupHeading } from '../app/context';

/** A heading of a static list, which a group of programs takes over. */
export interface StaticHeading extends GroupHeading {
	/** The elements that carry the anchors while the static list is shown, in the same order. */
	readonly anchorElements: readonly HTMLElement[];
}

/** Where one explorer goes, and what it stands in for. */
export interface Host {
	readonly root: HTMLElement;
	/** What holds the static list, and its headings. */
	readonly container: HTMLElement;
	/** The title of the data page. */
	readonly source: string;
	/** The revisions of the data page and of what it includes that the page was rendered with. */
	readonly revisions: readonly number[];
	/** The page with translations of the data, and a language with the state of them in it; '' where it is not known. */
	readonly bundle: string;
	readonly bundleVersion: string;
	/** What is chosen at first, as a fragment without `programs?`. */
	readonly preset: string;
	/** So many programs, in little room, and a link to all; 0 for the whole explorer. */
	readonly limit: number;
	/** The page with all programs, where it is known. */
	readonly all: string | null;
	/** What to read where a text is not there in the language around the host. */
	readonly fallbacks: readonly string[];
	/** The revisions of the pages with the words to speak with, by language. */
	readonly words: ReadonlyMap<string, number>;
	/** What to hide while the explorer stands. */
	readonly staticElements: readonly HTMLElement[];
	/** Headings among what is hidden; null where the group needs words of its own. */
	readonly current: StaticHeading | null;
	readonly past: StaticHeading | null;
	/** The level of the groups' headings, 2 to 5. */
	readonly level: number;
}

export const HOST_CLASS = 'program-explorer';

/** What the server writes on the host element, by the names of `dataset`. */
export const HOST_DATA = [
	'source', 'revision', 'preset', 'limit', 'all', 'languages', 'messages', 'bundle', 'bundleVersion'
] as const;

/** The class of the static list, and what the server writes on its groups and items. */
export const STATIC_CLASS = 'program-explorer-static';
export const GROUP_ATTRIBUTE = 'data-group';
export const PROGRAM_ATTRIBUTE = 'data-program';
export const STATUS_ATTRIBUTE = 'data-status';

/** The language an element stands in; '' where nothing says. */
export function languageOf( element: Element ): string {
	return element.closest<HTMLElement>( '[lang]' )?.lang || '';
}

/**
 * A heading among what is hidden, with the elements that carry its anchors.
 *
 * @param element Stands where the heading stands.
 */
export function staticHeading( text: string, element: Element, anchorElements: readonly HTMLElement[] ): StaticHeading {
	return { text, language: languageOf( element ), anchors: anchorElements.map( ( { id } ) => id ), anchorElements };
}

/** The level of the headings an explorer puts over its groups, where a heading of the page stands for it. */
export function levelOf( heading: Element | null ): number {
	return heading ? Math.min( Number( heading.tagName.slice( 1 ) ), 5 ) : 3;
}

/** The heading of a group as the template prints it. */
function headingIn( root: HTMLElement, group: 'current' | 'past' ): Element | null {
	const element = root.querySelector( `[${ GROUP_ATTRIBUTE }="${ group }"]` );
	return element && element.querySelector( 'h1, h2, h3, h4, h5, h6' );
}

/** The same with all anchors that lead there. */
function groupHeading( heading: Element | null ): StaticHeading | null {
	const group = heading && heading.closest( `[${ GROUP_ATTRIBUTE }]` );
	return group && staticHeading(
		// Before 1.43 the edit link stands inside the heading.
		( heading.querySelector( '.mw-headline' ) || heading ).textContent.trim(),
		heading,
		// Whatever follows the heading is about something else.
		Array.from( group.querySelectorAll<HTMLElement>( '[id]' ) )
			.filter( ( carrier ) => heading.compareDocumentPosition( carrier ) !== Node.DOCUMENT_POSITION_FOLLOWING )
	);
}

/** Reads the host elements a template printed. */
export function findHosts( content: HTMLElement ): readonly Host[] {
	const roots = Array.from( content.querySelectorAll<HTMLElement>( `.${ HOST_CLASS }[data-source]` ) );
	return roots.map( ( root ) => {
		const { source = '', revision = '', preset = '', limit, all = null, languages = '', messages = '', bundle = '', bundleVersion = '' } =
			root.dataset as Readonly<Partial<Record<typeof HOST_DATA[ number ], string>>>;
		const current = headingIn( root, 'current' );
		return {
			root,
			container: root,
			source,
			revisions: /^[\d ]+$/.test( revision ) ? revision.split( ' ' ).map( Number ).filter( Boolean ) : [],
			bundle,
			bundleVersion,
			preset,
			limit: Number( limit ) || 0,
			all,
			fallbacks: languages.match( /\S+/g ) || [],
			words: new Map( messages.split( ' ' ).map( ( one ): [ string, number ] => {
				const [ code = '', revision ] = one.split( ':' );
				return [ code, Number( revision ) ];
			} ) ),
			staticElements: Array.from( root.children ).filter( ( child ): child is HTMLElement => child instanceof HTMLElement ),
			current: groupHeading( current ),
			past: groupHeading( headingIn( root, 'past' ) ),
			level: levelOf( current )
		};
	} );
}
