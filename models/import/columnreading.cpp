#include "models/import/columnreading.h"

#include "models/import/aliases.h"
#include "models/import/headertext.h"
#include "models/import/refusals.h"
#include "models/import/sheetplan.h"

#include <QCoreApplication>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ColumnReadingTexts)
};

QString typeId(AttributeType type)
{
    switch (type) {
    case AttributeType::Money:
        return QStringLiteral("money");
    case AttributeType::Count:
        return QStringLiteral("count");
    case AttributeType::Ratio:
        return QStringLiteral("ratio");
    case AttributeType::Score:
        return QStringLiteral("score");
    case AttributeType::Time:
        return QStringLiteral("time");
    case AttributeType::Date:
        return QStringLiteral("date");
    case AttributeType::Id:
        return QStringLiteral("id");
    case AttributeType::Text:
        return QStringLiteral("text");
    case AttributeType::Enum:
        return QStringLiteral("enum");
    case AttributeType::Buyer:
        return QStringLiteral("buyer");
    }
    Q_UNREACHABLE();
}

QString unitOf(AttributeType type)
{
    switch (type) {
    case AttributeType::Money:
        return QStringLiteral("yuan");
    case AttributeType::Count:
        return QStringLiteral("one");
    case AttributeType::Ratio:
        return QStringLiteral("percent or fraction");
    default:
        return {};
    }
}

bool isTimed(AttributeType type)
{
    return type == AttributeType::Time || type == AttributeType::Date;
}

QString orderText(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return Texts::tr("the day first");
    case DateOrder::MonthDayYear:
        return Texts::tr("the month first");
    case DateOrder::Auto:
    case DateOrder::YearMonthDay:
        break;
    }
    return Texts::tr("the year first");
}

QString enumText(const Attribute &attribute)
{
    constexpr std::size_t MostNamed = 4;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(attribute.values.size(), MostNamed); ++i)
        texts.append(attribute.values[i].texts.value(0));
    if (attribute.values.size() > MostNamed)
        texts.append(QStringLiteral("…"));
    return Texts::tr("one of: %1").arg(texts.join(Texts::tr(", ")));
}

QString typeText(const SheetPlan &plan, const Attribute &attribute, const AttributePlan &target)
{
    switch (attribute.type) {
    case AttributeType::Money:
        return Texts::tr("amount in yuan");
    case AttributeType::Count:
        return Texts::tr("whole number");
    case AttributeType::Ratio:
        return Texts::tr("share, as 30% or 0.3");
    case AttributeType::Score:
        return Texts::tr("score");
    case AttributeType::Time:
        return Texts::tr("time, %1").arg(orderText(plan.dateOrder));
    case AttributeType::Date:
        return Texts::tr("day, %1").arg(orderText(plan.dateOrder));
    case AttributeType::Id:
        return Texts::tr("number that identifies, digit by digit");
    case AttributeType::Text:
        return Texts::tr("text");
    case AttributeType::Enum:
        return enumText(attribute);
    case AttributeType::Buyer:
        return target.identity == IdentitySource::Phone
            ? Texts::tr("buyer, as a keyed hash of the phone number; the number is not stored")
            : Texts::tr("buyer, as a keyed hash; the text is not stored");
    }
    Q_UNREACHABLE();
}

QString listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list.join(Texts::tr(", "));
}

ColumnReading readingOf(const SheetPlan &plan, std::size_t index)
{
    const Attribute &attribute = plan.kind->attributes[index];
    const AttributePlan &target = plan.attributes[index];
    ColumnReading reading;
    reading.attributeId = attribute.id;
    reading.type = typeId(attribute.type);
    reading.unit = unitOf(attribute.type);
    if (isTimed(attribute.type))
        reading.dateOrder = target.dateFormat.isEmpty()
            ? mappingDateOrders().at(plan.dateOrder == DateOrder::Auto ? int(DateOrder::YearMonthDay)
                                                                       : int(plan.dateOrder))
            : target.dateFormat;
    reading.how = howItIsRead(plan, index);
    switch (target.source) {
    case AttributePlan::Source::Column:
        reading.source = QStringLiteral("column");
        reading.header = target.header;
        break;
    case AttributePlan::Source::Formula:
        reading.source = QStringLiteral("formula");
        reading.header = target.formula ? target.formula->text() : target.header;
        break;
    case AttributePlan::Source::Constant:
    case AttributePlan::Source::None:
        reading.source = QStringLiteral("constant");
        reading.header = QString::fromStdString(target.constant);
        break;
    }
    return reading;
}

} // namespace

QString howItIsRead(const SheetPlan &plan, std::size_t attribute)
{
    const AttributePlan &target = plan.attributes[attribute];
    if (target.source == AttributePlan::Source::None)
        return {};
    QStringList parts{typeText(plan, plan.kind->attributes[attribute], target)};
    if (!target.dateFormat.isEmpty())
        parts.append(Texts::tr("or like %1").arg(target.dateFormat));
    if (target.source == AttributePlan::Source::Formula)
        parts.append(Texts::tr("calculated"));
    if (target.source == AttributePlan::Source::Constant)
        parts.append(Texts::tr("the same in every row"));
    if (!target.suffixes.empty())
        parts.append(Texts::tr("without %1 at its end").arg(listOf(target.suffixes)));
    if (!target.blankValues.empty())
        parts.append(Texts::tr("%1 means nothing").arg(listOf(target.blankValues)));
    if (target.onlyWhere >= 0)
        parts.append(Texts::tr("only where '%1' is filled")
                         .arg(QString::fromStdString(plan.headers[std::size_t(target.onlyWhere)])));
    if (target.fillDown)
        parts.append(Texts::tr("filled down within an order"));
    return parts.join(Texts::tr("; "));
}

std::vector<ColumnReading> columnReadings(const SheetPlan &plan)
{
    std::vector<ColumnReading> readings;
    for (std::size_t column = 0; column < plan.headers.size(); ++column) {
        const QString header = QString::fromStdString(plan.headers[column]).trimmed();
        if (header.isEmpty())
            continue;
        bool used = false;
        for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
            if (plan.attributes[i].source != AttributePlan::Source::Column
                || plan.attributes[i].column != int(column))
                continue;
            readings.push_back(readingOf(plan, i));
            used = true;
        }
        if (used)
            continue;
        ColumnReading reading;
        reading.header = header;
        const bool personal = Aliases::instance().isPersonal(headerKey(header));
        reading.source = personal ? QStringLiteral("personal") : QStringLiteral("unused");
        reading.how = personal ? Texts::tr("personal, not stored") : Texts::tr("not used");
        readings.push_back(reading);
    }
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        const AttributePlan::Source source = plan.attributes[i].source;
        if (source == AttributePlan::Source::Formula || source == AttributePlan::Source::Constant)
            readings.push_back(readingOf(plan, i));
    }
    return readings;
}

} // namespace shopglass
