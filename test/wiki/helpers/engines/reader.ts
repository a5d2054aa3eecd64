import { build } from 'esbuild';
import { expect, vi } from 'vitest';
import type { Engine, Media, Spoken } from './engine';
import type { ReaderInPage, Step } from './in-page';

type Question = Exclude<keyof ReaderInPage, 'find' | 'findToClick'>;

/** The expression that calls a function with arguments. */
function call( name: string, args: readonly unknown[] ): string {
	return `${ name }( ${ args.map( ( each ) => JSON.stringify( each ) ).join( ', ' ) } )`;
}

/** The script that finds elements in the page. */
export async function scriptForPages(): Promise<string> {
	const { outputFiles: [ file ] } = await build( { entryPoints: [ 'test/wiki/helpers/engines/in-page.ts' ], bundle: true, format: 'iife', write: false } );
	return file?.text ?? '';
}

/** Someone who reads a page in one of the engines, and finds its elements by their roles and names. */
export class Reader {
	public constructor( private readonly engine: Engine, private readonly script: string ) {}

	/** Opens the address of an explorer, and waits until the explorer is ready. */
	public async open( address: string ): Promise<void> {
		await this.engine.open( address );
		await expect.poll( () => this.evaluate( () => document.querySelector( '.program-explorer' )?.getAttribute( 'data-state' ) ?? `none at ${ location.href }, ${ document.readyState }, mediawiki.base is ${ mw.loader.getState( 'mediawiki.base' ) }` ) ).toBe( 'ready' );
		// Also the parts of the explorer that are loaded after it.
		await expect.poll( () => this.evaluate( () => mw.loader.getModuleNames().filter( ( name ) => /^(loading|loaded|executing)$/.test( mw.loader.getState( name ) ?? '' ) ) ) ).toEqual( [] );
		// As a script of the page, because some engines evaluate expressions in a world of their own.
		await this.evaluate( ( text ) => {
			document.head.appendChild( document.createElement( 'script' ) ).text = text;
		}, this.script );
	}

	/** Calls a function in the page. It can use nothing outside of it but its arguments. */
	public evaluate<A extends readonly unknown[], R>( act: ( ...args: A ) => R, ...args: A ): Promise<R> {
		return this.engine.evaluate( call( `( ${ String( act ) } )`, args ) ) as Promise<R>;
	}

	public ask<Q extends Question>( question: Q, ...args: Parameters<ReaderInPage[ Q ]> ): Promise<ReturnType<ReaderInPage[ Q ]>> {
		return this.engine.evaluate( call( `reader.${ question }`, args ) ) as Promise<ReturnType<ReaderInPage[ Q ]>>;
	}

	/** Clicks the element at the end of a path, as soon as it can be clicked. */
	public click( ...path: readonly Step[] ): Promise<void> {
		return vi.waitFor( () => this.engine.click( call( 'reader.findToClick', path ) ), { timeout: 15_000 } );
	}

	/** The role and name that the engine gives to screen readers. */
	public spoken( ...path: readonly Step[] ): Promise<Spoken> {
		return this.engine.spoken( call( 'reader.find', path ) );
	}

	public readonly press: Engine[ 'press' ] = ( ...keys ) => this.engine.press( ...keys );
	public readonly type: Engine[ 'type' ] = ( text ) => this.engine.type( text );
	public readonly back: Engine[ 'back' ] = () => this.engine.back();
	public readonly forward: Engine[ 'forward' ] = () => this.engine.forward();
	public readonly resize: Engine[ 'resize' ] = ( width, height ) => this.engine.resize( width, height );
	public readonly stop: Engine[ 'stop' ] = () => this.engine.stop();

	public get canEmulate(): boolean {
		return Boolean( this.engine.emulate );
	}

	public async emulate( media: Partial<Media> ): Promise<void> {
		await this.engine.emulate?.( { print: false, dark: false, ...media } );
	}
}
