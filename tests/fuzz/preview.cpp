// The bytes of any file, all the way to what its rows would be stored as.

#include "models/import/preview.h"

#include "tests/fuzz/fuzz.h"

#include <QDate>

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const unsigned how = input.choice(4);
    const fuzz::MemoryFile file(input.rest());
    const Day today = Day::fromDate({2026, 11, 20});
    FilePreview preview(file.path(), std::make_shared<const MappingProfiles>(), today);
    PreviewOptions options;
    if (how == 1)
        options.kindId = QStringLiteral("traffic");
    auto seen = preview.look(options);
    if (!seen) {
        fuzz::claim(!seen.error().sentence.isEmpty(), "a refusal says why");
        return 0;
    }
    fuzz::claim(seen->rows.size() <= FilePreview::RowsShown, "no more rows than can be shown");
    if (how < 2)
        return 0;
    // As the window does after the user has changed something.
    options.mapping = seen->mapping;
    options.mapping->dateOrder = DateOrder::DayMonthYear;
    options.rules = how == 2 ? PreviewOptions::Rules::Keep : PreviewOptions::Rules::Fit;
    static_cast<void>(preview.look(options).ok());
    return 0;
}
