// A CSV text: is it the same table however the text is cut into blocks, and are the limits kept?

#include "models/import/csvtokenizer.h"
#include "models/import/specialbytes.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

namespace {

/// All rows and what ended them, as one text.
std::string tableOf(std::string_view text, const CsvDialect &dialect, std::size_t block)
{
    CsvTokenizer tokenizer(dialect);
    std::string table;
    std::size_t size = 0;
    for (;;) {
        switch (tokenizer.next()) {
        case CsvTokenizer::Step::MoreText: {
            size = size % block + 1;
            if (text.empty())
                tokenizer.finish();
            tokenizer.buffer().append(text.substr(0, size));
            text.remove_prefix(std::min(size, text.size()));
            break;
        }
        case CsvTokenizer::Step::Row:
            fuzz::claim(tokenizer.cells().size() <= CsvTokenizer::MostColumns, "rows are not too wide");
            table += std::to_string(tokenizer.row());
            for (const RawCell &cell : tokenizer.cells()) {
                fuzz::claim(cell.text.empty() == (cell.kind == RawCell::Kind::Blank),
                            "blank is without text");
                table += '\x1F';
                table += cell.text;
            }
            table += '\x1E';
            break;
        case CsvTokenizer::Step::End:
            return table + "end";
        case CsvTokenizer::Step::Fault:
            return table + "fault " + std::to_string(int(tokenizer.fault())) + " in "
                + std::to_string(tokenizer.row());
        }
    }
}

void checkSpecialBytes(std::string_view text, char delimiter)
{
    SpecialBytes specials({delimiter, '\n', '"', '\0'});
    const char *const end = text.data() + text.size();
    specials.restart(text.data(), end);
    for (const char *at = text.data(); at < end; ++at) {
        if (*at == delimiter || *at == '\n' || *at == '"' || *at == '\0')
            fuzz::claim(specials.next() == at, "every special byte is found");
    }
    fuzz::claim(specials.next() == end, "and nothing else");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const unsigned how = input.choice(4);
    const std::size_t block = input.choice(64) + 1;
    const std::string_view text = input.rest();
    CsvDialect dialect = detectDialect(text, how == 0 ? HeadReach::FirstBlock : HeadReach::WholeFile);
    fuzz::claim(std::string_view(",\t;").find(dialect.delimiter) != std::string_view::npos
                    || dialect.hintLine,
                "only a hint brings another delimiter");
    if (how >= 2) {
        dialect.delimiter = how == 2 ? ',' : '\t';
        dialect.lineEnd = CsvDialect::LineEnd::CarriageReturn;
    }
    fuzz::claimSame(tableOf(text, dialect, text.size() + 1), tableOf(text, dialect, block),
                    "a CSV is the same table in blocks");
    checkSpecialBytes(text, dialect.delimiter);
    return 0;
}
