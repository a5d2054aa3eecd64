--[[
Series that have no record among the programs. The rules are those of src/programs/read-page.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local json = require( 'Module:Program explorer/json' )
local links = require( 'Module:Program explorer/links' )
local texts = require( 'Module:Program explorer/texts' )

local series = {}

--- Reads the series of a data page.
-- @param raw Any value.
-- @return id → { title = text, target = link or nil }
function series.read( raw )
	local all = {}
	for key, one in pairs( type( raw ) == 'table' and raw or {} ) do
		local id = json.nameOf( key )
		local title = codes.isId( id ) and json.isObject( one ) and texts.read( one.title )
		if title then
			all[ id ] = { title = title, target = links.parse( one.page ) }
		end
	end
	return all
end

return series
