--[[
The arguments of the template. An #invoke can have the same arguments.
]]
local codes = require( 'Module:Program explorer/codes' )
local constants = require( 'Module:Program explorer/constants' )
local characters = require( 'Module:Program explorer/characters' )

local arguments = {}

-- An argument of any other name is a facet.
local NAMES = {}
for name in ( 'source lang current past current-anchor past-anchor level all limit sort view rows columns q fallback' ):gmatch( '%S+' ) do
	NAMES[ name ] = true
end

--- The arguments that are not empty. If the template and #invoke have the same one, the template's counts.
-- @return name → trimmed text
function arguments.of( frame )
	local values = {}
	local parent = frame:getParent()
	for _, args in ipairs( { frame.args, parent and parent.args or {} } ) do
		for name, value in pairs( args ) do
			value = mw.text.trim( tostring( value ) )
			if value ~= '' then
				values[ tostring( name ) ] = value
			end
		end
	end
	return values
end

--- The data page if no argument names one: that of the page, or of the page that it is a translation of.
function arguments.defaultSource( title )
	local page = title.prefixedText
	local base, last = page:match( '^(.+)/([^/]+)$' )
	if base and mw.language.isKnownLanguageTag( last ) then
		page = base
	end
	return page .. '/programs.json'
end

local function readNumber( value, least, most )
	local number = value:find( '^%d+$' ) and tonumber( value, 10 )
	return number and number >= least and number <= most and number or nil
end

-- The rules are those of `normalText` in src/app/url.ts.
local function readSearchText( value )
	local text = mw.text.trim( ( characters.plainSpaces( mw.text.killMarkers( value ) ):gsub( ' +', ' ' ) ) )
	return text ~= '' and mw.ustring.sub( text, 1, constants.mostLetters ) or nil
end

local function readTitle( value )
	local page = mw.title.new( value )
	return page and page.prefixedText ~= '' and not page.isExternal and page.prefixedText or nil
end

local function readHeading( value )
	return ( value:gsub( '%s*\n%s*', ' ' ) )
end

local function readIds( value )
	local ids = value:gsub( '%s', '' )
	for id in ( ids .. ',' ):gmatch( '([^,]*),' ) do
		if not codes.isId( id ) then
			return nil
		end
	end
	return ids
end

--- Reads all arguments but the facets.
-- @param values From `of`.
-- @param title The title of the page.
-- @param warn Called with name and value of each bad argument.
-- @return source, writtenSource, language, level, limit, sort, view, rows, columns (ids with commas between), query, all, headings, anchors, fallback; nil
--  for what is missing or bad.
function arguments.read( values, title, warn )
	local function read( name, reader )
		local value = values[ name ] and reader( values[ name ] )
		if values[ name ] and not value then
			warn( name, values[ name ] )
		end
		return value or nil
	end
	local writtenSource = values.source or arguments.defaultSource( title )
	local source = readTitle( writtenSource )
	return {
		source = source,
		writtenSource = writtenSource,
		language = read( 'lang', function ( value )
			return codes.isLanguage( value ) and value:lower()
		end ),
		level = read( 'level', function ( value )
			return readNumber( value, 2, 6 )
		end ),
		limit = read( 'limit', function ( value )
			return readNumber( value, 1, 10000 )
		end ),
		sort = read( 'sort', function ( value )
			return constants.sorts[ value ] and value
		end ),
		view = read( 'view', function ( value )
			return value:match( '^[a-z-]+$' )
		end ),
		rows = read( 'rows', function ( value )
			return codes.isId( value ) and value
		end ),
		columns = read( 'columns', readIds ),
		query = read( 'q', readSearchText ),
		all = read( 'all', readTitle ) or source and readTitle( ( source:gsub( '/[^/]*$', '' ) ) ) or nil,
		headings = { current = read( 'current', readHeading ), past = read( 'past', readHeading ) },
		anchors = { current = values[ 'current-anchor' ], past = values[ 'past-anchor' ] },
		fallback = values.fallback
	}
end

--- Whether an argument of this name is no facet.
function arguments.isKnown( name )
	return NAMES[ name ] == true
end

return arguments
