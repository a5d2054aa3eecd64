import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WIKI_FOLDER, ROOT } from '../../scripts/wiki/paths';

/** What a command printed, and its exit code. */
export interface Outcome {
	readonly code: number | null;
	readonly output: string;
}

/** Nothing of what the tests themselves are told. */
const PLAIN = { PATH: process.env[ 'PATH' ], HOME: process.env[ 'HOME' ] };

/** A checkout of the project to commit in, which the real one never notices. */
export class Checkout {
	private constructor( public readonly folder: string ) {}

	/** Makes one with the sources as they are now, in one commit. */
	public static create( name: string ): Checkout {
		const folder = join( WIKI_FOLDER, name );
		rmSync( folder, { recursive: true, force: true } );
		const files = execFileSync( 'git', [ 'ls-files', '-z', '--cached', '--others', '--exclude-standard' ], { cwd: ROOT, encoding: 'utf8' } ).split( '\0' ).filter( Boolean );
		for ( const file of files ) {
			mkdirSync( dirname( join( folder, file ) ), { recursive: true } );
			try {
				cpSync( join( ROOT, file ), join( folder, file ) );
			} catch {
				// It is deleted, and the deletion not committed yet.
			}
		}
		// Not a symbolic link: where a package is found is written into what the build makes.
		execFileSync( 'cp', [ '-al', join( ROOT, 'node_modules' ), join( folder, 'node_modules' ) ] );
		const checkout = new Checkout( folder );
		checkout.git( 'init', '--quiet', '--initial-branch=main' );
		checkout.git( 'config', 'user.name', 'Test' );
		checkout.git( 'config', 'user.email', 'test@example.org' );
		checkout.commit( 'feat: all of it' );
		return checkout;
	}

	public git( ...args: string[] ): string {
		return execFileSync( 'git', args, { cwd: this.folder, encoding: 'utf8' } ).trim();
	}

	/** Commits whatever has changed. */
	public commit( subject: string ): void {
		this.git( 'add', '--all' );
		this.git( 'commit', '--quiet', '--message', subject );
	}

	public read( file: string ): string {
		return readFileSync( join( this.folder, file ), 'utf8' );
	}

	public write( file: string, text: string ): void {
		writeFileSync( join( this.folder, file ), text );
	}

	/** Replaces a part of a file that has to be there. */
	public edit( file: string, from: string, to: string ): void {
		const text = this.read( file );
		if ( !text.includes( from ) ) {
			throw new Error( `${ file } does not say "${ from }".` );
		}
		this.write( file, text.replace( from, to ) );
	}

	/** Runs one of its scripts. */
	public run( script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {} ): Outcome {
		const { status, stdout, stderr } = spawnSync( process.execPath, [ join( 'scripts', 'run.mjs' ), script, ...args ], {
			cwd: this.folder, encoding: 'utf8', env: Object.assign( Object.create( null ), PLAIN, env ) as NodeJS.ProcessEnv
		} );
		return { code: status, output: stdout + stderr };
	}

	public remove(): void {
		rmSync( this.folder, { recursive: true, force: true } );
	}
}
