import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as importer from '../../src/importer';
import * as maintainer from '../../src/maintainer';
import { PROMISES, PROTOCOL } from '../../src/protocol';
import * as selftest from '../../src/selftest';
import { promises } from './helpers/promises';

/** What is loaded on demand: its entry, and the type the others know it by. */
const MODULES = {
	'src/maintainer.ts': { module: maintainer, type: [ 'src/maintain/maintainer.ts', 'Maintainer' ] },
	'src/importer.ts': { module: importer, type: [ 'src/import/importer.ts', 'Importer' ] },
	'src/selftest.ts': { module: selftest, type: [ 'src/selftest/selftest.ts', 'Selftest' ] }
} as const;

describe( 'what is loaded on demand', () => {
	test.each( Object.entries( MODULES ) )( '%s says which modules it understands', ( _, { module } ) => {
		expect( module.protocol ).toBe( PROTOCOL );
	} );

	test( 'is all listHtml here', () => {
		const loaded = Array.from( readFileSync( 'src/gadget.ts', 'utf8' ).matchAll( /loadGadget<(\w+)>\(/g ), ( [ , type ] ) => type );
		expect( loaded.sort() ).toEqual( Object.values( MODULES ).map( ( { type } ) => type[ 1 ] ).sort() );
	} );

	test( 'keeps its promises, or says so by another number', () => {
		const promised = promises( Object.values( MODULES ).map( ( { type } ) => type ) );
		const places = promised.map( ( [ place ] ) => place );
		expect( places ).toEqual( expect.arrayContaining( [
			'src/page/hosts.ts: Host', 'src/maintain/advice.ts: adviceOn', 'src/programs/model.ts: Program', 'src/programs/schema.ts: dataPageSchema', 'src/wiki/wiki.ts: Wiki'
		] ) );
		const hash = createHash( 'sha256' ).update( JSON.stringify( promised ) ).digest( 'hex' ).slice( 0, 16 );
		expect( PROMISES, [
			'What the modules that are loaded on demand and the others promise each other has changed. In src/protocol.ts,',
			`write PROMISES = '${ hash }', and mountHost PROTOCOL by one, unless pages that were opened before the change`,
			'would still run with modules from after it: because only something was added that nobody has to give or use.'
		].join( '\n' ) ).toBe( hash );
	} );
} );
