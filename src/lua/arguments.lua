--[[
The template's arguments: what they say, and what of it cannot be.
]]
local texts = require( 'Module:Program explorer/texts' )
local sort = require( 'Module:Program explorer/sort' )

local arguments = {}

-- Every other name is that of a facet.
local KNOWN = {}
for name in ( 'source lang current past current-anchor past-anchor level all limit sort view q fallback' ):gmatch( '%S+' ) do
	KNOWN[ name ] = true
end

local MOST_LETTERS = 200

--- The arguments that say something, those of the template before those of #invoke.
-- @param frame
-- @return name → text without space around
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

--- The data page that is meant where none is named: that of the page, and of the page it translates.
function arguments.defaultSource( title )
	local page = title.prefixedText
	local base, last = page:match( '^(.+)/([^/]+)$' )
	if base and mw.language.isKnownLanguageTag( last ) then
		page = base
	end
	return page .. '/programs.json'
end

local function whole( value, least, most )
	local number = value:find( '^%d+$' ) and tonumber( value, 10 )
	return number and number >= least and number <= most and number or nil
end

-- Text for the fragment, as src/app/url.ts tidies it.
local function searchText( value )
	local text = mw.text.trim( ( texts.plainSpaces( mw.text.killMarkers( value ) ):gsub( ' +', ' ' ) ) )
	return text ~= '' and mw.ustring.sub( text, 1, MOST_LETTERS ) or nil
end

--- Reads all but the preset.
-- @param values From `of`.
-- @param title The page.
-- @param complain Called with name and value of what cannot be.
-- @return source, language, level, limit, sort, view, query, all, headings, anchors, fallback;
--  absent where nothing, or nothing sensible, is said.
function arguments.read( values, title, complain )
	local function take( name, read )
		local found = values[ name ] and read( values[ name ] )
		if values[ name ] and not found then
			complain( name, values[ name ] )
		end
		return found or nil
	end
	local function pageTitle( value )
		local page = mw.title.new( value )
		return page and page.prefixedText ~= '' and not page.isExternal and page.prefixedText or nil
	end
	local function oneLine( value )
		return ( value:gsub( '%s*\n%s*', ' ' ) )
	end
	local source = values.source or arguments.defaultSource( title )
	local page = pageTitle( source )
	return {
		source = page,
		sourceAsGiven = source,
		language = take( 'lang', function ( value )
			return texts.isLanguage( value ) and value:lower()
		end ),
		level = take( 'level', function ( value )
			return whole( value, 2, 6 )
		end ),
		limit = take( 'limit', function ( value )
			return whole( value, 1, 10000 )
		end ),
		sort = take( 'sort', function ( value )
			return sort.SORTS[ value ] and value
		end ),
		view = take( 'view', function ( value )
			return value:match( '^[a-z-]+$' )
		end ),
		query = take( 'q', searchText ),
		all = take( 'all', pageTitle ) or page and pageTitle( ( page:gsub( '/[^/]*$', '' ) ) ) or nil,
		headings = { current = take( 'current', oneLine ), past = take( 'past', oneLine ) },
		anchors = { current = values[ 'current-anchor' ], past = values[ 'past-anchor' ] },
		fallback = values.fallback
	}
end

--- Whether a name is that of an argument that is no facet.
function arguments.isKnown( name )
	return KNOWN[ name ] == true
end

return arguments
