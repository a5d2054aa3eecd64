// eslint-plugin-compat was tried in place of this rule: it finds globals only, no methods, properties or options, and knows few checks.
import type { Rule } from 'eslint';
import type { CallExpression, MemberExpression, NewExpression, Node, Property } from 'estree';
import { globals, members, options, statics } from './api-names';
import { browsersWithout, describeBrowsers, type Feature } from './browsers';
import { isCheck, isGuarded } from './checks';

function nameOf( node: MemberExpression | Property ): string {
	const name = node.type === 'MemberExpression' ? node.property : node.key;
	return name.type === 'Identifier' && !node.computed ? name.name : name.type === 'Literal' ? String( name.value ) : '';
}

/** Refuses APIs that an old browser lacks, unless the code checks first. A member is refused if every member of that name is too new. */
export const apis: Rule.RuleModule = {
	meta: {
		type: 'problem',
		schema: [ { type: 'object', properties: { allow: { type: 'object', additionalProperties: { type: 'string' } } }, additionalProperties: false } ],
		messages: { newer: '"{{ name }}" is missing in {{ browsers }}. Check first whether it exists, or do without it.' }
	},
	create( context ) {
		const allowed = new Set( Object.keys( ( context.options[ 0 ] as { allow?: object } | undefined )?.allow ?? {} ) );

		function examine( node: Node, name: string, feature: Feature | null ): void {
			const ruleNode = node as Rule.Node;
			const last = name.replace( /^.*\./, '' );
			if ( feature && !allowed.has( name ) && !isCheck( ruleNode ) && !isGuarded( ruleNode, last ) ) {
				context.report( { node, messageId: 'newer', data: { name, browsers: describeBrowsers( feature, browsersWithout( feature ) ) } } );
			}
		}

		function examineOptions( { callee, arguments: given }: CallExpression | NewExpression ): void {
			const functionName = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? nameOf( callee ) : '';
			for ( const object of given ) {
				if ( object.type === 'ObjectExpression' ) {
					examine( object, functionName, options.newer( functionName ) );
					for ( const property of object.properties ) {
						const option = property.type === 'Property' ? `${ functionName } ${ nameOf( property ) }` : '';
						examine( property, option, options.newer( option ) );
					}
				}
			}
		}

		return {
			'Program:exit'() {
				const { globalScope } = context.sourceCode.scopeManager;
				const undeclared = ( globalScope?.variables ?? [] ).flatMap( ( { defs, references } ) => defs.length > 0 ? [] : references );
				for ( const { identifier } of [ ...globalScope?.through ?? [], ...undeclared ] ) {
					if ( identifier.type === 'Identifier' ) {
						examine( identifier, identifier.name, globals.newer( identifier.name ) );
					}
				}
			},
			MemberExpression( node ) {
				const name = nameOf( node );
				const whole = node.object.type === 'Identifier' ? `${ node.object.name }.${ name }` : '';
				const asStatic = statics.newer( whole );
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
