import type { Feature } from './floor';
import type { CssNodePlain as CssNode, DeclarationPlain as Declaration, PseudoClassSelectorPlain, PseudoElementSelectorPlain } from '@eslint/css-tree';
import type { CSSRuleDefinition } from '@eslint/css';
import { FEATURES, featuresIn, lacking, since } from './floor';

export interface Named {
	feature: Feature;
	/** what comes before its name, or the other name it goes by */
	as: string;
}

/** something that is not there everywhere */
export interface Lack {
	name: string;
	/** none where nobody knows */
	browsers: readonly string[];
	told: string;
}

const { properties, selectors, types, 'at-rules': atRules } = FEATURES.css;

/** Units that were there long before the floor; any other has to be looked up. */
const UNITS = /^(?:%|em|rem|ex|ch|px|pt|pc|in|cm|mm|vw|vh|vmin|vmax|deg|rad|turn|m?s|fr|dpi|dppx)$/i;
const FUNCTION_OR_WORD = /(?<![\w#.-])(-?[a-z][\w-]*)(\(?)/gi;
const DIMENSION = /(?<![\w#.-])[+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?([a-z]+|%)/gi;
const PREFIXED = /^(-[a-z]+-)?(.*)$/;
/** Functions that the table has under another name. */
const ALIASES = new Map( [ [ 'rgba', 'rgb' ], [ 'hsla', 'hsl' ] ] );

/**
 * @param name with or without a vendor's prefix
 * @return What goes by this name; nothing where the table does not know it.
 */
function look( parent: Feature | undefined, name: string ): Named[] {
	const [ , as = '', base = '' ] = PREFIXED.exec( name ) ?? [];
	const own = parent?.[ name ];
	const prefixed = parent?.[ base ];
	return own?.__compat ? [ { feature: own, as: '' } ] : prefixed?.__compat ? [ { feature: prefixed, as } ] : [];
}

/** @return All that has to be there for a property to do what it says. */
function lookForProperty( name: string ): Named[] {
	const found = look( properties, name );
	if ( found.length ) {
		// `gap` was there for grids before it was for rows of boxes; a name does not tell which is meant.
		return found.flatMap( ( named ) => [ named, ...featuresIn( named.feature ).filter( ( [ part ] ) => part.endsWith( '_context' ) )
			.map( ( [ , feature ] ) => ( { feature, as: '' } ) ) ] );
	}
	return featuresIn( properties ).flatMap( ( [ , feature ] ) => [ feature, ...featuresIn( feature ).map( ( [ , part ] ) => part ) ] )
		.filter( ( feature ) => !lacking( feature, { as: name, browsers: { safari: Infinity } } ).length )
		.map( ( feature ) => ( { feature, as: name } ) );
}

/**
 * @param property in whose value it stands
 * @return Functions of that name; one of them is meant.
 */
function lookForFunction( name: string, property: string ): Named[] {
	const own = look( properties?.[ property ], name );
	const known = ALIASES.get( name ) ?? name;
	return own.length ? own : [ types, ...featuresIn( types ).map( ( [ , group ] ) => group ) ].flatMap( ( group ) => look( group, known ) );
}

/**
 * No property, value, selector or at-rule that the floor lacks. Declarations of one property in one
 * block stand in for each other, each for the browsers that know it.
 *
 * @type {CSSRuleDefinition<{ RuleOptions: [ { allow: Record<string, string> }? ], MessageIds: 'newer' | 'unknown' | 'alone' }>}
 */
export const styles: CSSRuleDefinition<{ RuleOptions: [ { allow: Record<string, string>; }?]; MessageIds: 'newer' | 'unknown' | 'alone'; }> = {
	meta: {
		type: 'problem',
		schema: [ { type: 'object', properties: { allow: { type: 'object', additionalProperties: { type: 'string' } } }, additionalProperties: false } ],
		messages: {
			newer: '"{{ name }}" is missing in {{ told }}.',
			unknown: 'The table does not say which browsers have "{{ name }}". Look it up, and allow it with the reason.',
			alone: 'Browsers without "{{ name }}" drop the whole rule: it needs one of its own.'
		}
	},
	create( context ) {
		const allowed = new Set( Object.keys( context.options[ 0 ]?.allow ?? {} ) );

		/** @param needed of what was found */
		function lacks( name: string, found: readonly Named[], needed: 'all' | 'any' = 'all' ): Lack[] {
			if ( allowed.has( name ) ) {
				return [];
			}
			const missing = found.map( ( { feature, as } ) => ( { feature, browsers: lacking( feature, { as, partly: true } ) } ) ).filter( ( { browsers } ) => browsers.length );
			const [ first ] = missing;
			if ( found.length && ( !first || needed === 'any' && missing.length < found.length ) ) {
				return [];
			}
			return [ first ? { name, browsers: first.browsers, told: since( first.feature, first.browsers ) } : { name, browsers: [], told: '' } ];
		}

		function lacksOf( { property, value }: Declaration ): Lack[] {
			if ( allowed.has( property ) ) {
				return [];
			}
			const text = context.sourceCode.getText( value ).replace( /"[^"]*"|'[^']*'/g, '' );
			const words = [ ...text.matchAll( FUNCTION_OR_WORD ) ].flatMap( ( [ , name = '', bracket ] ) => {
				if ( bracket ) {
					return lacks( `${ name }()`, lookForFunction( name, property ), 'any' );
				}
				const found = [ ...look( properties?.[ property ], name ), ...look( types?.[ 'global_keywords' ], name ) ];
				// The table has no names of colours and fonts.
				return found.length ? lacks( `${ property }: ${ name }`, found, 'any' ) : [];
			} );
			const units = [ ...text.matchAll( DIMENSION ) ].flatMap( ( [ , unit = '' ] ) => UNITS.test( unit ) ? [] : lacks( unit, [] ) );
			return [ ...lacks( property, lookForProperty( property ) ), ...words, ...units ];
		}

		function report( node: CssNode, found: readonly Lack[] ) {
			found.forEach( ( { name, browsers, told } ) => context.report( { node, messageId: browsers.length ? 'newer' : 'unknown', data: { name, told } } ) );
		}

		function examineSelector( node: PseudoClassSelectorPlain | PseudoElementSelectorPlain ) {
			report( node, lacks( `:${ node.name }`, look( selectors, node.name ) ) );
		}

		return {
			Atrule: ( node ) => report( node, lacks( `@${ node.name }`, look( atRules, node.name ) ) ),
			Feature: ( node ) => report( node, lacks( `(${ node.name })`, look( atRules?.[ 'media' ], node.name.replace( /^(?:min|max)-/, '' ) ) ) ),
			FeatureRange: ( node ) => report( node, lacks( '(a < b)', look( atRules?.[ 'media' ], 'range_syntax' ) ) ),
			'Rule Rule': ( node: CssNode ) => report( node, lacks( 'nesting', look( selectors, 'nesting' ) ) ),
			PseudoClassSelector: examineSelector,
			PseudoElementSelector: examineSelector,
			SelectorList( node ) {
				const names = node.children.map( ( selector ) => selector.type === 'Selector' ?
					selector.children.map( ( part ) => part.type === 'PseudoClassSelector' ? `:${ part.name }` : '' ) : [] );
				const mixed = names.flat().find( ( name ) => allowed.has( name ) && !names.every( ( each ) => each.includes( name ) ) );
				if ( mixed ) {
					context.report( { node, messageId: 'alone', data: { name: mixed } } );
				}
			},
			Block( node ) {
				const declared: Map<string, { last: Declaration; found: Lack[][]; }> = new Map();
				for ( const last of node.children ) {
					if ( last.type === 'Declaration' && !last.property.startsWith( '--' ) ) {
						const base = last.property.replace( PREFIXED, '$2' );
						declared.set( base, { last, found: [ ...declared.get( base )?.found ?? [], lacksOf( last ) ] } );
					}
				}
				for ( const { last, found } of declared.values() ) {
					report( last, found.flat().filter( ( { browsers } ) => !browsers.length ) );
					// Of those a declaration does nothing for, some other has to care.
					const uncared = found.map( ( each ) => new Set( each.flatMap( ( { browsers } ) => browsers ) ) )
						.reduce( ( rest, each ) => new Set( [ ...rest ].filter( ( browser ) => each.has( browser ) ) ) );
					if ( uncared.size ) {
						report( last, ( found.at( -1 ) ?? [] ).filter( ( { browsers } ) => browsers.length ) );
					}
				}
			}
		};
	}
};
