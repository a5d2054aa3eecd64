type Functions<T> = { readonly [ Name in keyof T ]: ( ...values: never[] ) => unknown };

/** Copies an object of functions. The copies call the functions through `attempt`, and give what it gives. */
export function guarded<T extends Functions<T>>( functions: T, attempt: ( act: () => unknown ) => unknown ): T {
	const copies: Record<string, unknown> = {};
	( Object.keys( functions ) as ( string & keyof T )[] ).forEach( ( name ) => {
		copies[ name ] = ( ...values: never[] ) => attempt( () => functions[ name ]( ...values ) );
	} );
	return copies as T;
}
