/** Makes a function that calls others. After an exception in one of them, also in its promise, `onException` is called. */
export function attemptWith( onException: ( error: unknown ) => void ): ( act: () => unknown ) => unknown {
	return ( act ) => {
		try {
			const result = act();
			return result instanceof Promise ? result.catch( onException ) : result;
		} catch ( error ) {
			onException( error );
		}
	};
}
