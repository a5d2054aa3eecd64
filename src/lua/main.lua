--[[
Makes the static list of the programs of a data page, for everybody; the gadget shows the explorer in its place.
Called by Template:Program explorer, whose documentation describes the arguments.
]]
local arguments = require( 'Module:Program explorer/arguments' )
local constants = require( 'Module:Program explorer/constants' )
local environments = require( 'Module:Program explorer/environment' )
local explorer = require( 'Module:Program explorer/explorer' )
local warnings = require( 'Module:Program explorer/warnings' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local p = {}

-- The template and the module are not in their own categories.
local NAMESPACES_WITHOUT_CATEGORIES = { [ 10 ] = true, [ 828 ] = true }

-- The wikitext is in two parts, so that the page of this module is in no category.
local function categoryLink( name )
	return '[[' .. 'Category:' .. name .. ']]'
end

-- The category that makes the gadget load, and that of pages with something to correct.
-- @param environment {} if there is none
local function categoryLinks( environment, isCorrect )
	if NAMESPACES_WITHOUT_CATEGORIES[ mw.title.getCurrentTitle().namespace ] then
		return ''
	end
	local hasExplorer = not environment.isOff and not environment.isLink
	return ( hasExplorer and categoryLink( constants.category ) or '' ) .. ( isCorrect and '' or categoryLink( constants.errorCategory ) )
end

--- Makes the list; for Template:Program explorer.
-- @param frame
-- @return wikitext, never an error
function p.main( frame )
	local hasEnvironment, environment = pcall( environments.new, frame )
	if not hasEnvironment then
		mw.addWarning( wikitext.escape( tostring( environment ) ) )
		return ( arguments.of( frame ).fallback or '' ) .. categoryLinks( {}, false )
	end
	local isMade, content, isRead = pcall( explorer.toWikitext, environment )
	if not isMade then
		mw.addWarning( wikitext.escape( tostring( content ) ) )
		return explorer.afterError( environment ) .. categoryLinks( environment, false )
	end
	warnings.show( environment.warnings, environment.msg )
	return content .. categoryLinks( environment, isRead and #environment.warnings == 0 )
end

return p
