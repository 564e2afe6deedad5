// The first rows of a sheet, a line each, cells between tabs: what kind of export is it taken for?

#include "models/import/headerfingerprint.h"
#include "models/import/headertext.h"
#include "models/import/mappingsuggestion.h"
#include "models/import/sheetplan.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

namespace {

std::vector<TopRow> rowsOf(const QString &text)
{
    constexpr qsizetype MostRows = 5;
    std::vector<TopRow> rows;
    for (const QString &line : text.split(u'\n').mid(0, MostRows))
        rows.push_back({qint64(rows.size()) + 1, line.split(u'\t')});
    return rows;
}

void checkPlan(const SheetPlan &plan, const TopRow &header)
{
    fuzz::claim(plan.kind && plan.attributes.size() == plan.kind->attributes.size(),
                "a plan says something of every attribute");
    for (const AttributePlan &attribute : plan.attributes)
        fuzz::claim(attribute.column < int(header.texts.size()), "columns lie in the sheet");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::vector<ExportKind> &kinds = ExportKinds::instance().all();
    const ExportKind &kind = kinds[input.choice(unsigned(kinds.size()))];
    const std::vector<TopRow> rows = rowsOf(QString::fromUtf8(input.restBytes()));
    for (const TopRow &row : rows) {
        headerFingerprint(row.texts);
        for (const QString &text : row.texts)
            fuzz::claim(headerKey(headerKey(text)) == headerKey(text), "a header key is its own key");
    }
    kindCandidates(rows.front(), std::nullopt);
    const SheetMatch match = matchBuiltIn(rows, {});
    if (match.plan) {
        fuzz::claim(match.plan->headerRow >= 1 && match.plan->headerRow <= qint64(rows.size()),
                    "the header is one of the rows");
        checkPlan(*match.plan, rows[std::size_t(match.plan->headerRow - 1)]);
    }
    const std::size_t likely = likelyHeader(rows);
    fuzz::claim(likely < rows.size(), "the likely header is one of the rows");
    checkPlan(planOf(suggestedMapping(kind, rows, likely), rows, likely), rows[likely]);
    return 0;
}
