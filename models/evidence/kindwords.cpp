#include "models/evidence/kindwords.h"

#include "models/store/exportkind.h"

namespace shopglass {
namespace {

const Attribute *attributeOf(const QString &kindId, const QString &id)
{
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    const auto index = kind.indexOf(id);
    return index ? &kind.attributes[std::size_t(*index)] : nullptr;
}

} // namespace

LocalText kindWords(const QString &kind)
{
    const ExportKind &known = ExportKinds::instance().kind(kind);
    return {known.nameZh, known.nameEn};
}

LocalText attributeWords(const QString &kind, const QString &attribute)
{
    const Attribute *known = attributeOf(kind, attribute);
    return known ? LocalText{known->nameZh, known->nameEn} : LocalText{attribute, attribute};
}

bool isMoneyAttribute(const QString &kind, const QString &attribute)
{
    const Attribute *known = attributeOf(kind, attribute);
    return known && known->type == AttributeType::Money;
}

QString firstValueOf(const QString &kind, const QString &attribute)
{
    const Attribute *known = attributeOf(kind, attribute);
    return known && !known->values.empty() ? known->values.front().texts.value(0) : QString();
}

} // namespace shopglass
