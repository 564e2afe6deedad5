#include "models/import/mappingcheck.h"

#include "models/import/aliases.h"
#include "models/import/headertext.h"
#include "models/import/mappingformula.h"
#include "models/import/refusals.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MappingCheckTexts)
};

QString nameOf(const Attribute &attribute)
{
    return localName(attribute.nameZh, attribute.nameEn);
}

bool isNumeric(AttributeType type)
{
    return type == AttributeType::Money || type == AttributeType::Count || type == AttributeType::Ratio
        || type == AttributeType::Score;
}

bool isTimed(AttributeType type)
{
    return type == AttributeType::Time || type == AttributeType::Date;
}

bool hasHeader(const QStringList &headers, const QString &wanted)
{
    const QString key = headerKey(wanted);
    return std::any_of(headers.cbegin(), headers.cend(),
                       [&key](const QString &header) { return headerKey(header) == key; });
}

/// Eleven digits beginning with 1 that stand alone.
bool holdsPhone(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("(?<!\\d)1\\d{10}(?!\\d)"));
    return phone.match(text).hasMatch();
}

QString parseFault(const MappingFormula::Fault &fault)
{
    using What = MappingFormula::Fault::What;
    switch (fault.what) {
    case What::UnexpectedEnd:
        return Texts::tr("The formula ends too early.");
    case What::MissingBrace:
    case What::EmptyHeader:
        return Texts::tr("The { at character %1 does not enclose a header.").arg(fault.position - 1);
    case What::MissingParenthesis:
        return Texts::tr("A ) is missing at character %1.").arg(fault.position);
    case What::BadNumber:
    case What::UnexpectedCharacter:
        break;
    }
    return Texts::tr("The formula cannot be read at character %1. Allowed are numbers, {Header}, + - * / and "
                     "parentheses.")
        .arg(fault.position);
}

QString ruleFault(const Attribute &attribute, const MappingRule &rule, const QStringList &headers)
{
    const bool fromColumn = !rule.header.isEmpty();
    if (fromColumn && !hasHeader(headers, rule.header))
        return Texts::tr("This file has no column '%1'.").arg(rule.header);
    if (!rule.onlyWhere.isEmpty() && !hasHeader(headers, rule.onlyWhere))
        return Texts::tr("This file has no column '%1'.").arg(rule.onlyWhere);
    if (fromColumn && attribute.type != AttributeType::Buyer
        && Aliases::instance().isPersonal(headerKey(rule.header)))
        return Texts::tr("'%1' is personal and never stored; only the buyer can be made from it.")
            .arg(rule.header);
    if (attribute.type == AttributeType::Buyer && !fromColumn && !rule.absent())
        return Texts::tr("The buyer can only be read from a column.");
    if (!rule.dateFormat.isEmpty()
        && (!isTimed(attribute.type) || !DateForm::parse(rule.dateFormat.toStdString())))
        return Texts::tr(
            "The form of its dates needs yyyy, M and d once each, and may have H, m and s; other "
            "letters go between ' marks.");
    if (rule.formula.isEmpty())
        return {};
    return isNumeric(attribute.type) ? formulaFault(rule.formula, headers)
                                     : Texts::tr("Only numbers can be calculated.");
}

QString fillDownFault(const Mapping &mapping, const Attribute &attribute)
{
    const bool adds = attribute.type == AttributeType::Money || attribute.type == AttributeType::Count;
    return adds && mapping.fillDown.contains(attribute.id)
        ? Texts::tr("It cannot be filled down: it would be counted once for every row.")
        : QString();
}

} // namespace

QString formulaFault(const QString &formula, const QStringList &headers)
{
    const auto parsed = MappingFormula::parse(formula);
    if (const auto *fault = std::get_if<MappingFormula::Fault>(&parsed))
        return parseFault(*fault);
    for (const QString &header : std::get<MappingFormula>(parsed).headers()) {
        if (!hasHeader(headers, header))
            return Texts::tr("This file has no column '%1'.").arg(header);
    }
    return {};
}

std::vector<MappingProblem> problemsOf(const Mapping &mapping, const QStringList &headers)
{
    using What = MappingProblem::What;
    const ExportKind &kind = ExportKinds::instance().kind(mapping.kindId);
    std::vector<MappingProblem> problems;
    if (std::any_of(headers.cbegin(), headers.cend(), holdsPhone))
        problems.push_back(
            {What::NoHeader,
             {},
             Texts::tr("The header row holds a phone number, so it is none: choose another row."),
             false});
    for (const Attribute &attribute : kind.attributes) {
        const auto rule = mapping.rules.constFind(attribute.id);
        const bool named = rule != mapping.rules.cend();
        const bool keyNeeded = kind.key.contains(attribute.id) && mapping.grain != Grain::Row;
        if (attribute.required && (!named || (keyNeeded && rule->absent())))
            problems.push_back({What::Missing, attribute.id,
                                Texts::tr("%1 has no column yet.").arg(nameOf(attribute)), !keyNeeded});
        if (!named)
            continue;
        QString fault = ruleFault(attribute, *rule, headers);
        if (fault.isEmpty())
            fault = fillDownFault(mapping, attribute);
        if (!fault.isEmpty())
            problems.push_back({What::BadRule, attribute.id,
                                Texts::tr("%1: %2", "attribute, what is wrong").arg(nameOf(attribute), fault),
                                false});
    }
    QStringList dates;
    bool dated = false;
    for (const QString &id : kind.primaryTime) {
        dates.append(nameOf(kind.attributes[std::size_t(kind.indexOf(id).value_or(0))]));
        const auto rule = mapping.rules.constFind(id);
        dated = dated || (rule != mapping.rules.cend() && !rule->absent());
    }
    if (!dated)
        problems.push_back(
            {What::NoDate,
             {},
             Texts::tr("No column gives the date of a row yet: %1.").arg(dates.join(Texts::tr(" or "))),
             false});
    return problems;
}

} // namespace shopglass
