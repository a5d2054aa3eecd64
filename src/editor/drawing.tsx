import { Component, h, render, type ComponentChildren, type JSX } from 'preact';

interface BoundaryProps {
	readonly onError: ( error: unknown ) => void;
	readonly children: ComponentChildren;
}

/** Tells of an exception in the components inside, also if one of them draws itself again. The exception goes on. */
class Boundary extends Component<BoundaryProps> {
	public override componentDidCatch( error: unknown ): void {
		this.props.onError( error );
	}

	public override render( { children }: BoundaryProps ): ComponentChildren {
		return children;
	}
}

/** Draws a tool into an element until drawing fails. */
export interface Drawing {
	readonly draw: ( content: () => JSX.Element ) => void;
	/** Takes out of the element what is drawn. */
	readonly clear: () => void;
}

/** @param onCrash Called once if drawing fails, at first or later. */
export function createDrawing( element: HTMLElement, onCrash: ( error: unknown ) => void ): Drawing {
	let isBroken = false;
	const crash = ( error: unknown ): void => {
		if ( !isBroken ) {
			isBroken = true;
			onCrash( error );
		}
	};
	// Not at once, while Preact is in the middle of its work.
	const crashLater = ( error: unknown ): void => void Promise.resolve( error ).then( crash );
	return {
		draw: ( content ) => {
			if ( !isBroken ) {
				try {
					render( <Boundary onError={ crashLater }>{ content() }</Boundary>, element );
				} catch ( error ) {
					crash( error );
				}
			}
		},
		clear: () => {
			// Not by Preact after an exception, because it may have drawn only a part and might fail again.
			if ( isBroken ) {
				element.textContent = '';
			} else {
				render( null, element );
			}
		}
	};
}
