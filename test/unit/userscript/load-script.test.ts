// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { loadScript } from '../../../src/userscript/load-script';

const URL = 'https://wiki.example/index.php?title=User:A/programExplorer/reader.js&action=raw';

const added = (): HTMLScriptElement => {
	const script = document.head.querySelector( 'script' );
	if ( !script ) {
		throw new Error( 'There is no script element.' );
	}
	return script;
};

describe( 'loading a script', () => {
	afterEach( () => document.head.replaceChildren() );

	test( 'adds a script element with the address, so that the script can read its own address', () => {
		void loadScript( URL );
		expect( added().src ).toBe( URL );
	} );

	test( 'ends when the script has run, and removes the element', async () => {
		const loaded = loadScript( URL );
		added().dispatchEvent( new Event( 'load' ) );
		await expect( loaded ).resolves.toBeUndefined();
		expect( document.head.childNodes ).toHaveLength( 0 );
	} );

	test( 'fails with the address when the script does not load, and removes the element', async () => {
		const loaded = loadScript( URL );
		added().dispatchEvent( new Event( 'error' ) );
		await expect( loaded ).rejects.toThrow( URL );
		expect( document.head.childNodes ).toHaveLength( 0 );
	} );
} );
