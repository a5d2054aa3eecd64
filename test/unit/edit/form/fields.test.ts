import { describe, expect, test } from 'vitest';
import { formFields, GROUPS } from '../../../../src/edit/form/fields';
import { programSchema } from '../../../../src/programs/schema';

test( 'every field of the schema has one control', () => {
	const names = formFields( [] ).map( ( { name } ) => name );
	expect( [ ...names ].sort() ).toEqual( Object.keys( programSchema.entries ).sort() );
} );

test( 'the fields are in the order of their groups', () => {
	const groups = formFields( [ 'capacity' ] ).map( ( { group } ) => GROUPS.indexOf( group ) );
	expect( groups ).toEqual( [ ...groups ].sort( ( one, other ) => one - other ) );
} );

test( 'every vocabulary has a field with its terms, before the languages', () => {
	const fields = formFields( [ 'capacity', 'audience' ] );
	const index = fields.findIndex( ( { name } ) => name === 'language' );
	expect( fields.slice( index - 2, index ).map( ( { name, control } ) => [ name, control ] ) ).toEqual( [ [ 'capacity', 'terms' ], [ 'audience', 'terms' ] ] );
} );

/** The kind of value that a control makes. */
describe( 'the controls fit what the schema allows', () => {
	interface Node {
		readonly type: string;
		readonly wrapped?: Node;
		readonly entries?: Readonly<Record<string, Node>>;
		readonly options?: readonly ( Node | string )[];
		readonly item?: Node;
	}
	const entries = programSchema.entries as unknown as Readonly<Record<string, Node>>;
	const nodeOf = ( name: string ): Node => ( entries[ name ]?.wrapped ?? entries[ name ] ) as Node;
	const controls = formFields( [] );

	test.each( controls.map( ( { name, control } ) => [ name, control ] as const ) )( '%s: %s', ( name, control ) => {
		const node = nodeOf( name );
		const inside = ( node.options ?? [] ).map( ( option ) => typeof option === 'string' ? option : option.type );
		const shape = inside.includes( 'record' ) ? 'text' : inside.includes( 'array' ) ? 'list' : node.type;
		const expected: Readonly<Record<string, string>> = {
			id: 'string', text: 'text', 'long-text': 'text', words: 'string', lines: 'list', addresses: 'list', link: 'string', join: 'object', status: 'picklist',
			date: 'string', checked: 'string', dates: 'array', languages: 'list', session: 'object', materials: 'array', program: 'string', programs: 'list'
		};
		expect( shape ).toBe( expected[ control ] );
	} );
} );
