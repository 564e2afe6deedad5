#include "models/report/sections.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportValueText)
};

QString unitText(const IndicatorValue &value, const TextContext &text, bool full)
{
    switch (value.unit) {
    case Unit::Fen: {
        const Money money = Money::fromFen(std::llround(value.value));
        return full ? fullMoney(money) : compactMoney(money, text.language);
    }
    case Unit::Count: {
        const qint64 count = std::llround(value.value);
        return full ? fullCount(count) : compactCount(count, text.language);
    }
    case Unit::Ratio:
        return percent(value.value, full ? 4 : 2);
    case Unit::Hours:
        return hoursText(value.value, text.language);
    case Unit::Days:
        return Texts::tr("%1 days").arg(
            QString::number(value.value, 'f', std::floor(value.value) == value.value ? 0 : 1));
    case Unit::Score:
    case Unit::Multiple:
        return QString::number(value.value, 'f', 2);
    case Unit::Seconds:
        return secondsText(value.value, text.language);
    }
    return missingText();
}

} // namespace

QString valueText(const IndicatorValue &value, const TextContext &text)
{
    return value.hasValue() ? unitText(value, text, false) : stateText(value.state);
}

QString fullValueText(const IndicatorValue &value, const TextContext &text)
{
    if (!value.hasValue())
        return stateText(value.state);
    const QString note = coverageNote(value);
    const QString full = unitText(value, text, true);
    return note.isEmpty() ? full : Texts::tr("%1 (%2)").arg(full, note);
}

} // namespace shopglass
