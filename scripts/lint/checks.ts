import type { Rule } from 'eslint';
import type { Node } from 'estree';

/** The outcome of a condition that means that a name exists; null where no outcome means that. */
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
			// If `a && b` is true, both are true; if `a || b` is false, both are false.
			const outcome = test.operator === '&&';
			return [ test.left, test.right ].some( ( side ) => presentIf( side, name ) === outcome ) ? outcome : null;
		}
		case 'BinaryExpression': {
			const { left, operator, right } = test;
			if ( operator === 'in' ) {
				return left.type === 'Literal' && left.value === name || null;
			}
			const literal = [ left, right ].find( ( side ) => side.type === 'Literal' );
			const typeOf = [ left, right ].find( ( side ) => side.type === 'UnaryExpression' && side.operator === 'typeof' );
			const isChecked = typeOf?.type === 'UnaryExpression' && presentIf( typeOf.argument, name ) !== null;
			return isChecked && literal?.type === 'Literal' ? operator.startsWith( '!' ) === ( literal.value === 'undefined' ) : null;
		}
		default:
			return null;
	}
}

function parentOf( node: Rule.Node ): Rule.Node | null {
	return node.parent;
}

function endsFunction( statement: Node ): boolean {
	const last = statement.type === 'BlockStatement' ? statement.body.at( -1 ) : statement;
	return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

/** Whether a node runs only where the name exists: `'ResizeObserver' in view ? … : null`, `typeof`, an early `return`. */
export function isGuarded( node: Rule.Node, name: string ): boolean {
	for ( let child = node, parent = parentOf( node ); parent; child = parent, parent = parentOf( parent ) ) {
		const choice = parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' ? parent : null;
		if ( choice && child !== choice.test && presentIf( choice.test, name ) === ( child === choice.consequent ) ) {
			return true;
		}
		if ( parent.type === 'LogicalExpression' && child === parent.right && parent.operator !== '??' && presentIf( parent.left, name ) === ( parent.operator === '&&' ) ) {
			return true;
		}
		const before = parent.type === 'BlockStatement' ? parent.body.slice( 0, parent.body.findIndex( ( statement ) => statement === child ) ) : [];
		if ( before.some( ( statement ) => statement.type === 'IfStatement' && endsFunction( statement.consequent ) && presentIf( statement.test, name ) === false ) ) {
			return true;
		}
	}
	return false;
}

/** Whether a node only checks if something exists. A global name on its own throws where it is missing, except after `typeof`. */
export function isCheck( node: Rule.Node ): boolean {
	let child = node;
	let parent = parentOf( node );
	if ( parent?.type === 'UnaryExpression' && parent.operator === 'typeof' ) {
		return true;
	}
	// `!x.y`, and `( z = x.y ) == null`, which esbuild makes of an optional call.
	while ( parent?.type === 'UnaryExpression' || parent?.type === 'AssignmentExpression' || parent?.type === 'LogicalExpression' && child === parent.right ) {
		[ child, parent ] = [ parent, parentOf( parent ) ];
	}
	if ( !parent || node.type === 'Identifier' ) {
		return false;
	}
	return parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' ? child === parent.test :
		parent.type === 'CallExpression' ? child === parent.callee && parent.optional :
		parent.type === 'BinaryExpression' ? /^[!=]==?$/.test( parent.operator ) :
		parent.type === 'LogicalExpression';
}
