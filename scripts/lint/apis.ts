import type { Feature } from './floor';
import type { Node } from './guards';
import type { CallExpression, NewExpression, Property } from 'estree';
import type { Rule } from 'eslint';
import { lacking, since } from './floor';
import { isCheck, isGuarded } from './guards';
import { globals, members, options, staticElements } from './names';

/** What a member is called, where the code says so. */
function nameOf( { computed, property, key }: { computed: boolean; property?: Node; key?: Node; } ): string {
	const name = property ?? key;
	return name?.type === 'Identifier' && !computed ? name.name : name?.type === 'Literal' ? String( name.value ) : '';
}

/**
 * No API of browsers (of the language: `Intl` only, the rest is eslint-plugin-es-x's) that the floor
 * lacks, unless the code asks first whether it is there. Types are not asked: a member is known by
 * its name, and is too new where everything of that name is.
 *
 * @type {Rule.RuleModule}
 */
export const apis: Rule.RuleModule = {
	meta: {
		type: 'problem',
		schema: [ { type: 'object', properties: { allow: { type: 'object', additionalProperties: { type: 'string' } } }, additionalProperties: false } ],
		messages: { newer: '"{{ name }}" is missing in {{ browsers }}. Ask first whether it is there, or do without.' }
	},
	create( context ) {
		const allowed = new Set( Object.keys( ( context.options[ 0 ] as { allow?: object } | undefined )?.allow ?? {} ) );

		function examine( node: Node, name: string, feature: Feature | null ) {
			const place = ( node as Node );
			const last = name.replace( /^.*\./, '' );
			if ( feature && !allowed.has( name ) && !isCheck( place ) && !isGuarded( place, last ) ) {
				context.report( { node, messageId: 'newer', data: { name, browsers: since( feature, lacking( feature ) ) } } );
			}
		}

		function examineOptions( { callee, arguments: given }: CallExpression | NewExpression ) {
			const taker = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? nameOf( callee ) : '';
			for ( const object of given ) {
				if ( object.type === 'ObjectExpression' ) {
					examine( object, taker, options.newer( taker ) );
					for ( const property of object.properties ) {
						const option = property.type === 'Property' ? `${ taker } ${ nameOf( property ) }` : '';
						examine( property, option, options.newer( option ) );
					}
				}
			}
		}

		return {
			'Program:exit'() {
				const { globalScope } = context.sourceCode.scopeManager;
				const outside = [ ...globalScope?.through ?? [], ...( globalScope?.variables ?? [] ).flatMap( ( { defs, references } ) => defs.length ? [] : references ) ];
				for ( const { identifier } of outside ) {
					if ( identifier.type === 'Identifier' ) {
						examine( identifier, identifier.name, globals.newer( identifier.name ) );
					}
				}
			},
			MemberExpression( node ) {
				const name = nameOf( node );
				const whole = node.object.type === 'Identifier' ? `${ node.object.name }.${ name }` : '';
				const asStatic = staticElements.newer( whole );
				examine( node, asStatic ? whole : name, asStatic ?? members.newer( name ) );
			},
			'ObjectPattern > Property'( node: Property ) {
				examine( node, nameOf( node ), members.newer( nameOf( node ) ) );
			},
			CallExpression: examineOptions,
			NewExpression: examineOptions
		};
	}
};
