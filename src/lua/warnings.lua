--[[
Warnings in the preview of a page. A warning is { kind, name, value }; `kind` is one of MESSAGES.
]]
local wikitext = require( 'Module:Program explorer/wikitext' )

local warnings = {}

local MESSAGES = {
	-- An argument that is no facet.
	argument = function ( msg, name )
		return msg( 'server-unknown-argument', name )
	end,
	-- A bad value of an argument.
	value = function ( msg, name, value )
		return msg( 'server-bad-argument', name, value )
	end,
	-- An included page that cannot be read.
	include = function ( msg, title )
		return msg( 'server-bad-include', title )
	end
}

function warnings.show( list, msg )
	for _, warning in ipairs( list ) do
		mw.addWarning( MESSAGES[ warning.kind ]( msg, wikitext.escape( warning.name ), wikitext.escape( warning.value or '' ) ) )
	end
end

return warnings
