import type { Node as AnyNode } from 'estree';

export type Node = AnyNode & { parent?: Node };

/**
 * What the outcome of a test says about a name.
 *
 * @return The outcome that means it is there; null where neither does.
 */
function presentIf( test: Node, name: string ): boolean | null {
	switch ( test.type ) {
		case 'Identifier':
			return test.name === name || null;
		case 'MemberExpression':
			return test.property.type === 'Identifier' && test.property.name === name || null;
		case 'UnaryExpression': {
			const inner = presentIf( test.argument, name );
			return test.operator !== '!' || inner === null ? null : !inner;
		}
		case 'LogicalExpression': {
			// All that is joined by && holds if the whole does; nothing joined by || does if the whole does not.
			const outcome = test.operator === '&&';
			return [ test.left, test.right ].some( ( side ) => presentIf( side, name ) === outcome ) ? outcome : null;
		}
		case 'BinaryExpression': {
			const { left, operator, right } = test;
			if ( operator === 'in' ) {
				return left.type === 'Literal' && left.value === name || null;
			}
			const types = [ left, right ].find( ( side ) => side.type === 'Literal' );
			const asked = [ left, right ].find( ( side ) => side.type === 'UnaryExpression' && side.operator === 'typeof' );
			if ( asked?.type !== 'UnaryExpression' || types?.type !== 'Literal' || presentIf( asked.argument, name ) === null ) {
				return null;
			}
			return operator.startsWith( '!' ) === ( types.value === 'undefined' );
		}
		default:
			return null;
	}
}

/** @return Whether what stands behind it is never reached through it. */
function leaves( statement: Node ): boolean {
	const last = statement.type === 'BlockStatement' ? statement.body.at( -1 ) : statement;
	return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

/**
 * Tells whether a place is only reached where something of that name is there:
 * `'ResizeObserver' in view ? … : null`, `typeof`, an early `return`.
 */
export function isGuarded( node: Node, name: string ): boolean {
	for ( let child = node, { parent } = node; parent; child = parent, { parent } = parent ) {
		if ( ( parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' ) && child !== parent.test ) {
			if ( presentIf( parent.test, name ) === ( child === parent.consequent ) ) {
				return true;
			}
		} else if ( parent.type === 'LogicalExpression' && child === parent.right ) {
			if ( parent.operator !== '??' && presentIf( parent.left, name ) === ( parent.operator === '&&' ) ) {
				return true;
			}
		} else if ( parent.type === 'BlockStatement' ) {
			const before = parent.body.slice( 0, parent.body.findIndex( ( statement ) => statement === child ) );
			if ( before.some( ( statement ) => statement.type === 'IfStatement' && leaves( statement.consequent ) && presentIf( statement.test, name ) === false ) ) {
				return true;
			}
		}
	}
	return false;
}

/**
 * Tells whether a place only asks if something is there. What stands alone throws where it is not,
 * except behind `typeof`.
 */
export function isCheck( node: Node ): boolean {
	if ( node.parent?.type === 'UnaryExpression' && node.parent.operator === 'typeof' ) {
		return true;
	}
	if ( node.type === 'Identifier' ) {
		return false;
	}
	for ( let child = node, { parent } = node; parent; child = parent, { parent } = parent ) {
		switch ( parent.type ) {
			case 'IfStatement':
			case 'ConditionalExpression':
				return child === parent.test;
			case 'CallExpression':
				return child === parent.callee && parent.optional;
			case 'BinaryExpression':
				return /^[!=]==?$/.test( parent.operator );
			case 'LogicalExpression':
				if ( child === parent.left ) {
					return true;
				}
				break;
			case 'UnaryExpression':
			case 'AssignmentExpression':
				// `!x.y`; `( z = x.y ) == null` is what an optional call is lowered to.
				break;
			default:
				return false;
		}
	}
	return false;
}
