import { readSource } from '../wiki/paths';
import { checkDefinition, type Definition, type Gadget, SOURCE } from './definition-check';

export type Line = Pick<Gadget, 'name' | 'options' | 'files'>;

/** On for everybody, or only for users who switch it on. */
export const MODES = [ 'default', 'opt-in' ] as const;
export type Mode = typeof MODES[ number ];

export const DEFINITION_PAGE = 'MediaWiki:Gadgets-definition';

export function readDefinition(): Definition {
	return checkDefinition( readSource( SOURCE ) );
}

export function definitionLine( { name, options, files }: Line, mode: Mode ): string {
	const parts = Object.entries( options ).map( ( [ key, value ] ) => value === true ? key : `${ key }=${ [ value ].flat().join( ',' ) }` );
	return `* ${ name }[${ [ 'ResourceLoader', ...isDefault( options, mode ) ? [ 'default' ] : [], ...parts ].join( '|' ) }]|${ Object.keys( files ).join( '|' ) }`;
}

/** The text of MediaWiki:Gadgets-definition with our lines in it, and without those of `former` gadgets. All other lines stay. */
export function definitionText( { section, gadgets }: { readonly section: string; readonly gadgets: readonly Line[] }, mode: Mode, current = '', former: readonly string[] = [] ): string {
	const gone = former.filter( ( name ) => !gadgets.some( ( gadget ) => gadget.name === name ) );
	const own = new Map( gadgets.map( ( gadget ) => [ gadget.name, definitionLine( gadget, mode ) ] ) );
	const lines = current.trimEnd().split( '\n' ).filter( ( line ) => !gone.includes( gadgetName( line ) ?? '' ) )
		.map( ( line ) => own.get( gadgetName( line ) ?? '' ) ?? line );
	const added = [ ...own.values() ].filter( ( line ) => !lines.includes( line ) );
	let heading = lines.findIndex( ( line ) => line.startsWith( '==' ) && line.replace( /[=\s]/g, '' ) === section );
	if ( added.length > 0 && heading === -1 ) {
		heading = lines.push( `== ${ section } ==` ) - 1;
	}
	lines.splice( heading + 1, 0, ...added );
	return lines.join( '\n' ).trim();
}

export function definedLines( text: string, names: readonly string[] ): Map<string, string> {
	return new Map( text.split( '\n' ).flatMap( ( line ) => {
		const name = gadgetName( line );
		return name !== undefined && names.includes( name ) ? [ [ name, line.trim() ] ] : [];
	} ) );
}

export function modeOf( line: string ): Mode {
	return /\[[^\]]*\|\s*default\s*(=[^\]|]*)?[|\]]/.test( line ) ? 'default' : 'opt-in';
}

/** What `list=gadgets&gaprop=metadata` answers for a definition line, without what is empty or false. */
export function expectedMetadata( { options, files }: Line, mode: Mode ): Record<string, unknown> {
	const pagesOf = ( ending: string ): string[] => Object.keys( files ).filter( ( title ) => title.endsWith( ending ) ).map( ( title ) => `MediaWiki:Gadget-${ title }` );
	// The answer lacks the type.
	return { ...options, type: undefined, default: isDefault( options, mode ), datas: pagesOf( '.json' ), scripts: pagesOf( '.js' ), styles: pagesOf( '.css' ) };
}

/** A hidden gadget loads only when another asks for it. */
function isDefault( { hidden }: Gadget[ 'options' ], mode: Mode ): boolean {
	return mode === 'default' && !hidden;
}

/** The name in a line of MediaWiki:Gadgets-definition; undefined if it defines no gadget. */
function gadgetName( line: string ): string | undefined {
	return /^\*+ *([^[|]+?) *[[|]/.exec( line )?.[ 1 ];
}
