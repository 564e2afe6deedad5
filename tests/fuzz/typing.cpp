// The text of one cell: whatever it says, is it a value, blank or a reason, and do the quick ways agree?

#include "models/import/celltext.h"
#include "models/import/quicktyping.h"
#include "models/import/readings.h"
#include "models/import/xlsxcell.h"
#include "models/import/xlsxstyles.h"
#include "models/import/xlsxtext.h"
#include "tests/fuzz/fuzz.h"

#include <array>
#include <cmath>
#include <map>
#include <vector>

using namespace shopglass;

namespace {

RawCell cellOf(std::string_view text)
{
    return {text.empty() ? RawCell::Kind::Blank : RawCell::Kind::Text, text, 0.0, false};
}

void claimSound(const Typed &typed, std::string_view text)
{
    fuzz::claim(!typed.fault || typed.value.kind == TypedValue::Kind::Blank, "a fault has no value");
    fuzz::claim(typed.value.kind != TypedValue::Kind::Text || typed.value.text.size() <= text.size(),
                "a text is a part of its cell");
}

void claimNumber(const Typed &typed, std::optional<qint64> quick, const char *what)
{
    if (!quick)
        return;
    fuzz::claim(!typed.fault && typed.value.kind == TypedValue::Kind::Number && typed.value.number == *quick,
                what);
}

void checkQuick(std::string_view text)
{
    const RawCell cell = cellOf(text);
    const std::string_view tight = quickTrimmed(text);
    claimNumber(typeMoney(cell), quickMoney(tight), "quick money is money");
    claimNumber(typeCount(cell), quickCount(tight), "a quick count is a count");
    claimNumber(typeId(cell), quickId(tight), "a quick id is an id");
    claimNumber(typeRatio(cell), quickPercent(tight), "quick per cent are a ratio");
    claimNumber(typeTime(cell, DateOrder::Auto, nullptr), QuickTime().read(tight), "a quick time is a time");
    if (quickBlank(tight))
        fuzz::claim(meansBlank(trimmed(text)), "what is quickly blank is blank");
    if (isPlainText(tight) && !tight.empty())
        fuzz::claim(typeText(cell).value.text == tight, "plain text stays as it is");
}

/// One attribute for each way of reading a cell; all others of that way are read alike.
const std::vector<const Attribute *> &readings()
{
    static const std::vector<const Attribute *> each = [] {
        std::map<Reading, const Attribute *> found;
        for (const ExportKind &kind : ExportKinds::instance().all()) {
            for (const Attribute &attribute : kind.attributes)
                found.emplace(attribute.reading, &attribute);
        }
        found.erase(Reading::Plain);
        std::vector<const Attribute *> list;
        for (const auto &[reading, attribute] : found)
            list.push_back(attribute);
        return list;
    }();
    return each;
}

void checkAll(const RawCell &cell, DateOrder order, const DateForm *form)
{
    for (const Typed &typed :
         {typeMoney(cell), typeCount(cell), typeRatio(cell), typeScore(cell), typeId(cell), typeText(cell),
          typeTime(cell, order, form), typeDate(cell, order, form), typeDay(cell, order, form)})
        claimSound(typed, cell.text);
    showsHour(cell);
    for (const Attribute *attribute : readings()) {
        claimSound(typeReading(*attribute, cell, order, form, DayColumn::WholeDays), cell.text);
        claimSound(typeReading(*attribute, cell, order, form, DayColumn::Hours), cell.text);
    }
}

void checkSpreadsheet(std::string_view text)
{
    columnOfAddress(text);
    serialOfIso(text);
    isDateFormat(text);
    std::string escaped(text);
    decodeXlsxEscapes(escaped, 0);
    fuzz::claim(escaped.size() <= text.size(), "escapes only shrink a text");
    const auto number = xlsxNumber(text);
    if (!number)
        return;
    fuzz::claim(std::isfinite(*number), "numbers of a spreadsheet are finite");
    for (const bool date : {false, true})
        checkAll({RawCell::Kind::Number, text, serialIn1900(*number), date}, DateOrder::Auto, nullptr);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const auto order = static_cast<DateOrder>(input.choice(4));
    std::string_view text = input.rest();
    std::optional<DateForm> form;
    // In front of a zero byte stands the form of a date, as a mapping names it.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        form = DateForm::parse(text.substr(0, zero));
        text.remove_prefix(zero + 1);
    }
    checkQuick(text);
    checkAll(cellOf(text), order, form ? &*form : nullptr);
    checkSpreadsheet(text);
    return 0;
}
