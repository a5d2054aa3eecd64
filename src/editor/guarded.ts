type Functions<T> = { readonly [ Name in keyof T ]: ( ...values: never[] ) => unknown };

/** Copies an object of functions. After an exception in a copy, also in its promise, `onException` is called. */
export function guarded<T extends Functions<T>>( functions: T, onException: ( error: unknown ) => void ): T {
	const copies: Record<string, unknown> = {};
	( Object.keys( functions ) as ( string & keyof T )[] ).forEach( ( name ) => {
		copies[ name ] = ( ...values: never[] ) => {
			try {
				const result = functions[ name ]( ...values );
				return result instanceof Promise ? result.catch( onException ) : result;
			} catch ( error ) {
				onException( error );
			}
		};
	} );
	return copies as T;
}
