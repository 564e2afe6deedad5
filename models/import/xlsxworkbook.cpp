#include "models/import/xlsxworkbook.h"

#include "models/import/xmlpart.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>

namespace shopglass {

namespace {

struct WorkbookTexts
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookTexts)
};

constexpr int MostSheets = 10'000;
constexpr int MostRelationships = 100'000;

QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool unwatchedBlocks(qint64, qint64)
{
    return true;
}

struct Relationship
{
    QString id;
    QString type; ///< the last part of its URI: "worksheet", "styles" …
    QString part;
};

class RelationshipVisitor final : public XmlVisitor
{
public:
    explicit RelationshipVisitor(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString target = qstring(attributes.value("Target"));
        const QString part
            = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(m_folder + u'/' + target);
        const QString type = qstring(attributes.value("Type"));
        m_found.append({qstring(attributes.value("Id")), type.section(u'/', -1), part});
        if (m_found.size() > MostRelationships)
            stop();
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    [[nodiscard]] const QVector<Relationship> &found() const { return m_found; }

private:
    QString m_folder;
    QVector<Relationship> m_found;
};

class WorkbookVisitor final : public XmlVisitor
{
public:
    struct Sheet
    {
        QString name;
        QString relationship;
    };

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            m_from1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet" && m_sheets.size() < MostSheets) {
            m_sheets.append({qstring(attributes.value("name")), qstring(attributes.prefixed("id"))});
        }
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    [[nodiscard]] const QVector<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] bool from1904() const { return m_from1904; }

private:
    QVector<Sheet> m_sheets;
    bool m_from1904 = false;
};

/// The relationships of a part; none where it has no file for them.
Result<QVector<Relationship>> relationshipsOf(const ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(slash, 0));
    const QString file = folder + (folder.isEmpty() ? QString() : QStringLiteral("/"))
        + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    if (!archive.contains(file))
        return QVector<Relationship>();
    RelationshipVisitor visitor(folder);
    const auto read = readXmlPart(archive, file, visitor, unwatchedBlocks);
    if (!read)
        return read.error();
    if (visitor.wantsStop())
        return archive.damagedError(QStringLiteral("More than 100,000 relationships."));
    return visitor.found();
}

/// Where the workbook lies: the package says so, else where Excel puts it.
Result<QString> workbookPart(const ZipArchive &archive)
{
    const auto relationships = relationshipsOf(archive, QString());
    if (!relationships)
        return relationships.error();
    QString part = QStringLiteral("xl/workbook.xml");
    for (const Relationship &each : *relationships) {
        if (each.type == QLatin1String("officeDocument"))
            part = each.part;
    }
    return part;
}

Error noWorkbookError(const ZipArchive &archive)
{
    const bool binary = archive.contains(QStringLiteral("xl/workbook.bin"));
    const QString sentence = binary
        ? WorkbookTexts::tr(
            "The file %1 is a binary .xlsb workbook. Please open it in Excel or WPS and save it as "
            ".xlsx. Nothing was changed.")
        : WorkbookTexts::tr(
            "The file %1 is a zip archive without a workbook. Please unpack it and choose the .csv "
            "or .xlsx files inside. Nothing was changed.");
    return {sentence.arg(archive.name()), {}, ErrorKind::Refused};
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive)
{
    const auto part = workbookPart(archive);
    if (!part)
        return part.error();
    if (!archive.contains(*part) || part->endsWith(QLatin1String(".bin"))
        || !(part->startsWith(QLatin1String("xl/"), Qt::CaseInsensitive)
             || part->contains(QLatin1String("workbook"))))
        return noWorkbookError(archive);
    WorkbookVisitor visitor;
    const auto read = readXmlPart(archive, *part, visitor, unwatchedBlocks);
    if (!read)
        return read.error();
    const auto relationships = relationshipsOf(archive, *part);
    if (!relationships)
        return relationships.error();

    XlsxWorkbook workbook;
    workbook.from1904 = visitor.from1904();
    QHash<QString, Relationship> byId;
    for (const Relationship &each : *relationships) {
        byId.insert(each.id, each);
        if (each.type == QLatin1String("styles"))
            workbook.stylesPart = each.part;
        else if (each.type == QLatin1String("sharedStrings"))
            workbook.sharedStringsPart = each.part;
    }
    QSet<QString> parts;
    for (const auto &sheet : visitor.sheets()) {
        const Relationship target = byId.value(sheet.relationship);
        if (target.type != QLatin1String("worksheet"))
            continue;
        // Ten thousand sheets of one large part would be read for days.
        if (parts.contains(target.part.toLower()))
            return archive.damagedError(QStringLiteral("Two sheets in one part."));
        parts.insert(target.part.toLower());
        workbook.sheets.append({sheet.name, target.part});
    }
    if (workbook.sheets.isEmpty())
        return archive.damagedError(QStringLiteral("No worksheet."));
    return workbook;
}

} // namespace shopglass
