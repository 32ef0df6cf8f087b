package shop.alexandria.inventory.stock.persistence;

/** Lua for Redis 6.2 and 7; a field of the hash is {@code available:version}. */
final class GateScripts {

    // KEYS: marker, levels. ARGV: isbn, quantity, … Answers isbn, available, … of the lines that are sold out.
    // A book it does not know, or no marker: everybody is admitted, and nothing counted.
    static final String ADMIT = """
            if redis.call('EXISTS', KEYS[1]) == 0 then return {} end
            local short, levels = {}, {}
            for i = 1, #ARGV, 2 do
              local level = redis.call('HGET', KEYS[2], ARGV[i])
              if not level then return {} end
              local available, version = string.match(level, '^(-?%d+):(%d+)$')
              if tonumber(available) < tonumber(ARGV[i + 1]) then
                short[#short + 1] = ARGV[i]
                short[#short + 1] = available
              end
              levels[#levels + 1] = string.format('%d:%s', tonumber(available) - tonumber(ARGV[i + 1]), version)
            end
            if #short == 0 then
              for i = 1, #levels do redis.call('HSET', KEYS[2], ARGV[2 * i - 1], levels[i]) end
            end
            return short
            """;

    // KEYS: levels. ARGV: isbn, available, version, … Answers how many were known and wrong.
    static final String CORRECT = """
            local wrong = 0
            for i = 1, #ARGV, 3 do
              local level = redis.call('HGET', KEYS[1], ARGV[i])
              local available, version = string.match(level or '', '^(-?%d+):(%d+)$')
              if not version or tonumber(version) <= tonumber(ARGV[i + 2]) then
                if version == ARGV[i + 2] and available ~= ARGV[i + 1] then wrong = wrong + 1 end
                redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1] .. ':' .. ARGV[i + 2])
              end
            end
            return wrong
            """;

    private GateScripts() {}
}
