#include "models/import/dayabove.h"

#include "models/import/aliases.h"
#include "models/import/headertext.h"

namespace shopglass {
namespace {

bool namesDays(const QString &text)
{
    const std::string bytes = text.toStdString();
    const Typed day = typeDay({RawCell::Kind::Text, bytes, 0.0, false}, DateOrder::Auto, nullptr);
    if (day.fault)
        return std::string_view(day.fault) == reason::SpansDays;
    return day.value.kind == TypedValue::Kind::Number;
}

/// What follows a label of days within a text, without the colon; nothing without a label.
std::optional<QString> behindLabel(const QString &text)
{
    for (const QString &label : Aliases::instance().dayLabels()) {
        const qsizetype at = text.indexOf(label);
        if (at < 0)
            continue;
        QString rest = text.mid(at + label.size()).trimmed();
        while (rest.startsWith(u':') || rest.startsWith(u'：'))
            rest = rest.mid(1).trimmed();
        return rest;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> dayAbove(const std::vector<TopRow> &rows, std::size_t count)
{
    for (std::size_t i = count; i-- > 0;) {
        const QStringList &texts = rows[i].texts;
        for (qsizetype cell = 0; cell < texts.size(); ++cell) {
            std::optional<QString> found = behindLabel(texts.at(cell));
            if (found && found->isEmpty() && cell + 1 < texts.size())
                found = texts.at(cell + 1).trimmed(); // a cell for the label, the next one for the days
            if (found && namesDays(*found))
                return found;
        }
    }
    return std::nullopt;
}

} // namespace shopglass
