#include "models/import/mappingreader.h"

#include "models/import/aliases.h"
#include "models/import/builtinplan.h"
#include "models/import/headertext.h"
#include "models/import/mappingformula.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MappingTexts)
};

QString joined(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

QString at(const QString &prefix, QLatin1String key)
{
    return prefix.isEmpty() ? QString(key) : prefix + u'.' + key;
}

bool isNumeric(AttributeType type)
{
    return type == AttributeType::Money || type == AttributeType::Count || type == AttributeType::Ratio
        || type == AttributeType::Score;
}

/// The attribute that a day above the header can fill, if the kind has one.
QString dayAttributeId(const ExportKind &kind)
{
    const auto index = dayAttribute(kind);
    return index ? kind.attributes[*index].id : QString();
}

bool isTimed(AttributeType type)
{
    return type == AttributeType::Time || type == AttributeType::Date;
}

} // namespace

bool MappingReader::fail(const QString &sentence)
{
    m_error = {sentence, {}, ErrorKind::Refused};
    return false;
}

Result<Mapping> MappingReader::read(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        const qsizetype offset = std::clamp<qsizetype>(fault.offset, 0, json.size());
        const auto line = std::count(json.begin(), json.begin() + offset, '\n') + 1;
        fail(Texts::tr("The mapping file %1 is not valid JSON: look at line %2.").arg(m_file).arg(line));
        m_error.detail = fault.errorString();
        return m_error;
    }
    const QJsonObject root = document.object();
    if (readTop(root) && readKind(root) && readAttributes(root) && checkFillDown() && checkRequired())
        return m_mapping;
    return m_error;
}

bool MappingReader::checkKeys(const QJsonObject &object, const QStringList &allowed, const QString &prefix)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!allowed.contains(entry.key()) && entry.key() != QLatin1String("note")) {
            const QString path = prefix.isEmpty() ? entry.key() : prefix + u'.' + entry.key();
            return fail(Texts::tr("The mapping file %1 has an unknown entry %2. Allowed there: %3.")
                            .arg(m_file, path, joined(allowed)));
        }
    }
    return true;
}

bool MappingReader::readText(const QJsonObject &object, QLatin1String key, const QString &prefix,
                             QString &target)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return true;
    target = value.toString();
    if (value.isString() && !target.isEmpty())
        return true;
    return fail(Texts::tr("In the mapping file %1, %2 must be a text that is not empty.")
                    .arg(m_file, at(prefix, key)));
}

bool MappingReader::readTexts(const QJsonObject &object, QLatin1String key, const QString &prefix,
                              QStringList &target)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return true;
    const QJsonArray array = value.toArray();
    bool good = value.isArray();
    for (const QJsonValue &entry : array) {
        good = good && !entry.toString().isEmpty();
        target.append(entry.toString());
    }
    if (good)
        return true;
    return fail(
        Texts::tr("In the mapping file %1, %2 must be a list of texts.").arg(m_file, at(prefix, key)));
}

bool MappingReader::readChoice(const QJsonObject &object, QLatin1String key, const QStringList &choices,
                               int &target)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return true;
    target = int(choices.indexOf(value.toString()));
    if (target >= 0)
        return true;
    return fail(Texts::tr("In the mapping file %1, %2 must be one of: %3.")
                    .arg(m_file, QString(key), joined(choices)));
}

bool MappingReader::readTop(const QJsonObject &root)
{
    static const QStringList allowed
        = {QStringLiteral("name"),           QStringLiteral("kind"),      QStringLiteral("grain"),
           QStringLiteral("date_order"),     QStringLiteral("sheet"),     QStringLiteral("header_row"),
           QStringLiteral("skip_rows_with"), QStringLiteral("fill_down"), QStringLiteral("attributes"),
           QStringLiteral("encoding"),       QStringLiteral("delimiter"), QStringLiteral("headers")};
    if (!checkKeys(root, allowed, {}))
        return false;
    int grain = 0;
    int order = 0;
    const bool read = readText(root, QLatin1String("name"), {}, m_mapping.name)
        && readText(root, QLatin1String("sheet"), {}, m_mapping.sheet)
        && readText(root, QLatin1String("encoding"), {}, m_mapping.encoding)
        && readText(root, QLatin1String("delimiter"), {}, m_mapping.delimiter)
        && readTexts(root, QLatin1String("headers"), {}, m_mapping.headers)
        && readTexts(root, QLatin1String("skip_rows_with"), {}, m_mapping.skipRowsWith)
        && readTexts(root, QLatin1String("fill_down"), {}, m_mapping.fillDown)
        && readChoice(root, QLatin1String("grain"), mappingGrains(), grain)
        && readChoice(root, QLatin1String("date_order"), mappingDateOrders(), order);
    if (!read)
        return false;
    m_mapping.grain = static_cast<Grain>(grain);
    m_mapping.dateOrder = static_cast<DateOrder>(order);
    const QJsonValue row = root.value(QLatin1String("header_row"));
    constexpr int LastHeaderRow = 1000;
    m_mapping.headerRow = row.toInt();
    if (!row.isUndefined() && (m_mapping.headerRow < 1 || m_mapping.headerRow > LastHeaderRow))
        return fail(
            Texts::tr("In the mapping file %1, header_row must be a number from 1 to 1000.").arg(m_file));
    return checkSource();
}

bool MappingReader::checkSource()
{
    if (!m_mapping.encoding.isEmpty() && !mappingEncodings().contains(m_mapping.encoding))
        return fail(Texts::tr("In the mapping file %1, %2 must be one of: %3.")
                        .arg(m_file, QStringLiteral("encoding"), joined(mappingEncodings())));
    if (m_mapping.delimiter.size() > 1)
        return fail(Texts::tr("In the mapping file %1, delimiter must be one character.").arg(m_file));
    return true;
}

bool MappingReader::readKind(const QJsonObject &root)
{
    m_mapping.kindId = root.value(QLatin1String("kind")).toString();
    m_kind = ExportKinds::instance().find(m_mapping.kindId);
    if (m_kind)
        return true;
    QStringList ids;
    for (const ExportKind &kind : ExportKinds::instance().all())
        ids.append(kind.id);
    return fail(Texts::tr("In the mapping file %1, kind must be one of: %2.").arg(m_file, joined(ids)));
}

bool MappingReader::readAttributes(const QJsonObject &root)
{
    const QJsonValue value = root.value(QLatin1String("attributes"));
    const QJsonObject attributes = value.toObject();
    if (!value.isObject() || attributes.isEmpty())
        return fail(
            Texts::tr("In the mapping file %1, attributes must name at least one attribute.").arg(m_file));
    for (auto entry = attributes.begin(); entry != attributes.end(); ++entry) {
        if (!readRule(entry.key(), entry.value()))
            return false;
    }
    return true;
}

bool MappingReader::readRule(const QString &attributeId, const QJsonValue &value)
{
    static const QStringList allowed
        = {QStringLiteral("header"),         QStringLiteral("formula"),      QStringLiteral("constant"),
           QStringLiteral("strip_suffixes"), QStringLiteral("date_format"),  QStringLiteral("only_where"),
           QStringLiteral("identity"),       QStringLiteral("blank_values"), QStringLiteral("above_header")};
    const QString path = QStringLiteral("attributes.") + attributeId;
    const auto index = m_kind->indexOf(attributeId);
    if (!index) {
        QStringList ids;
        for (const Attribute &attribute : m_kind->attributes)
            ids.append(attribute.id);
        return fail(Texts::tr("In the mapping file %1, %2 is not an attribute of %3. Allowed: %4.")
                        .arg(m_file, path, m_kind->id, joined(ids)));
    }
    MappingRule rule;
    if (value.isString()) {
        rule.header = value.toString();
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QString identity = QStringLiteral("id");
        const bool read = checkKeys(object, allowed, path)
            && readText(object, QLatin1String("header"), path, rule.header)
            && readText(object, QLatin1String("formula"), path, rule.formula)
            && readText(object, QLatin1String("constant"), path, rule.constant)
            && readTexts(object, QLatin1String("blank_values"), path, rule.blankValues)
            && readTexts(object, QLatin1String("strip_suffixes"), path, rule.stripSuffixes)
            && readText(object, QLatin1String("date_format"), path, rule.dateFormat)
            && readText(object, QLatin1String("only_where"), path, rule.onlyWhere)
            && readText(object, QLatin1String("identity"), path, identity);
        if (!read)
            return false;
        if (identity != QLatin1String("id") && identity != QLatin1String("phone"))
            return fail(Texts::tr("In the mapping file %1, %2 must be one of: %3.")
                            .arg(m_file, path + QStringLiteral(".identity"), QStringLiteral("id, phone")));
        rule.identity = identity == QLatin1String("phone") ? IdentitySource::Phone : IdentitySource::Id;
        rule.aboveHeader = object.value(QLatin1String("above_header")).toBool();
    }
    const int sources = int(!rule.header.isEmpty()) + int(!rule.formula.isEmpty())
        + int(!rule.constant.isEmpty()) + int(rule.aboveHeader);
    if (sources != 1 && !value.isNull())
        return fail(
            Texts::tr("In the mapping file %1, %2 must have exactly one of header, formula and constant, or "
                      "be null where the file has no such value.")
                .arg(m_file, path));
    m_mapping.rules.insert(attributeId, rule);
    return checkRule(path, m_kind->attributes[std::size_t(*index)], rule);
}

bool MappingReader::checkRule(const QString &path, const Attribute &attribute, const MappingRule &rule)
{
    const QString key = headerKey(rule.header);
    if (attribute.type != AttributeType::Buyer && !rule.header.isEmpty()
        && Aliases::instance().isPersonal(key))
        return fail(
            Texts::tr(
                "In the mapping file %1, %2 reads the personal column '%3', which is never stored. Only "
                "buyer may be made from it.")
                .arg(m_file, path, rule.header));
    if (attribute.type == AttributeType::Buyer && rule.header.isEmpty() && !rule.absent())
        return fail(
            Texts::tr("In the mapping file %1, %2 can only be read from a header.").arg(m_file, path));
    if (!rule.dateFormat.isEmpty()) {
        if (!isTimed(attribute.type))
            return fail(Texts::tr("In the mapping file %1, %2 does not hold a date.")
                            .arg(m_file, path + QStringLiteral(".date_format")));
        if (!DateForm::parse(rule.dateFormat.toStdString()))
            return fail(
                Texts::tr("In the mapping file %1, %2 must have yyyy, M and d once each, and may have H, m "
                          "and s; other letters go between ' marks.")
                    .arg(m_file, path + QStringLiteral(".date_format")));
    }
    if (!rule.blankValues.isEmpty() && attribute.type != AttributeType::Id
        && attribute.type != AttributeType::Text)
        return fail(Texts::tr("In the mapping file %1, %2 is only for numbers that identify and for texts.")
                        .arg(m_file, path + QStringLiteral(".blank_values")));
    if (rule.aboveHeader && attribute.id != dayAttributeId(*m_kind))
        return fail(Texts::tr("In the mapping file %1, %2 is only for the day of a kind of days.")
                        .arg(m_file, path + QStringLiteral(".above_header")));
    return rule.formula.isEmpty() || checkFormula(path, attribute, rule);
}

bool MappingReader::checkFormula(const QString &path, const Attribute &attribute, const MappingRule &rule)
{
    const QString where = path + QStringLiteral(".formula");
    if (!isNumeric(attribute.type))
        return fail(Texts::tr("In the mapping file %1, %2 does not hold a number that can be calculated.")
                        .arg(m_file, where));
    const auto parsed = MappingFormula::parse(rule.formula);
    const auto *fault = std::get_if<MappingFormula::Fault>(&parsed);
    if (!fault)
        return true;
    QString sentence;
    switch (fault->what) {
    case MappingFormula::Fault::What::UnexpectedEnd:
        sentence = Texts::tr("In the mapping file %1, %2 ends too early.").arg(m_file, where);
        break;
    case MappingFormula::Fault::What::MissingBrace:
    case MappingFormula::Fault::What::EmptyHeader:
        sentence
            = Texts::tr("In the mapping file %1, %2 has a { at character %3 that does not enclose a header.")
                  .arg(m_file, where)
                  .arg(fault->position - 1);
        break;
    case MappingFormula::Fault::What::MissingParenthesis:
        sentence = Texts::tr("In the mapping file %1, %2 lacks a ) at character %3.")
                       .arg(m_file, where)
                       .arg(fault->position);
        break;
    case MappingFormula::Fault::What::BadNumber:
    case MappingFormula::Fault::What::UnexpectedCharacter:
        sentence
            = Texts::tr("In the mapping file %1, %2 cannot be read at character %3. Allowed are numbers, "
                        "{Header}, + - * / and parentheses.")
                  .arg(m_file, where)
                  .arg(fault->position);
        break;
    }
    return fail(sentence);
}

bool MappingReader::checkFillDown()
{
    for (const QString &attributeId : std::as_const(m_mapping.fillDown)) {
        const auto index = m_kind->indexOf(attributeId);
        if (!index || !m_mapping.rules.contains(attributeId))
            return fail(
                Texts::tr("In the mapping file %1, fill_down names %2, which attributes does not map.")
                    .arg(m_file, attributeId));
        const AttributeType type = m_kind->attributes[std::size_t(*index)].type;
        if (type == AttributeType::Money || type == AttributeType::Count)
            return fail(
                Texts::tr("In the mapping file %1, fill_down may not repeat %2: it would be counted once for "
                          "every row.")
                    .arg(m_file, attributeId));
    }
    return true;
}

bool MappingReader::checkRequired()
{
    for (const Attribute &attribute : m_kind->attributes) {
        const auto rule = m_mapping.rules.constFind(attribute.id);
        const bool missing = rule == m_mapping.rules.cend();
        const bool keyNeeded
            = m_kind->key.contains(attribute.id) && attribute.required && m_mapping.grain != Grain::Row;
        if (attribute.required && (missing || (keyNeeded && rule->absent())))
            return fail(
                Texts::tr("The mapping file %1 does not say where %2 comes from. Add it under attributes.")
                    .arg(m_file, attribute.id));
    }
    const auto dates = [this](const QString &id) {
        const auto rule = m_mapping.rules.constFind(id);
        return rule != m_mapping.rules.cend() && !rule->absent();
    };
    if (std::any_of(m_kind->primaryTime.cbegin(), m_kind->primaryTime.cend(), dates))
        return true;
    return fail(
        Texts::tr(
            "The mapping file %1 must map at least one of %2: a row without a date belongs to no period.")
            .arg(m_file, joined(m_kind->primaryTime)));
}

} // namespace shopglass
