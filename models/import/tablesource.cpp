#include "models/import/tablesource.h"

#include "models/base/textfile.h"
#include "models/container/ole2.h"
#include "models/import/csvsource.h"
#include "models/import/encryptedxlsx.h"
#include "models/import/exportarchive.h"
#include "models/import/htmlsource.h"
#include "models/import/xlsxsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace shopglass {

namespace {

struct OpenTexts
{
    Q_DECLARE_TR_FUNCTIONS(OpenTexts)
};

constexpr qint64 HeadSize = 1024;

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

/// The first characters of a text in any encoding, lower-case, without marks, blanks and zero bytes of
/// UTF-16.
QByteArray textStart(const QByteArray &head)
{
    QByteArray text = head;
    for (const QByteArrayView mark :
         {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (text.startsWith(mark))
            text.remove(0, mark.size());
    }
    text.removeIf([](char c) { return c == '\0'; });
    return text.trimmed().toLower();
}

bool looksLikeHtml(const QByteArray &start)
{
    static constexpr QByteArrayView beginnings[]
        = {"<html", "<!doctype html", "<head", "<table", "<meta", "<style", "<body", "<script", "<div"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](QByteArrayView beginning) { return start.startsWith(beginning); })
        || (start.startsWith("<?xml") && start.contains("<html"));
}

bool looksLikeArchiveOrPicture(const QByteArray &head)
{
    static constexpr QByteArrayView beginnings[]
        = {"%PDF-", "Rar!\x1A", "7z\xBC\xAF\x27", "\x1F\x8B", "\x89PNG", "\xFF\xD8\xFF", "SQLite format 3"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](QByteArrayView beginning) { return head.startsWith(beginning); });
}

/// What can be said before the first byte is read.
std::optional<Error> faultOfPath(const QFileInfo &info)
{
    if (!info.exists())
        return refused(OpenTexts::tr("There is no file %1.").arg(info.filePath()));
    if (info.isDir())
        return refused(OpenTexts::tr("%1 is a folder, not a file.").arg(info.filePath()));
    if (!info.isFile())
        return notOrdinaryFile(info.filePath());
    if (info.size() == 0)
        return refused(OpenTexts::tr("The file %1 is empty. Nothing was changed.").arg(info.fileName()));
    return std::nullopt;
}

std::optional<Error> faultOfText(const QByteArray &head, const QString &name)
{
    if (looksLikeArchiveOrPicture(head))
        return refused(
            OpenTexts::tr("The file %1 is no table. Please choose a .csv or .xlsx file; of archives, only "
                          ".zip is opened. Nothing was changed.")
                .arg(name));
    const QByteArray start = textStart(head);
    if (start.startsWith("<?xml") && !looksLikeHtml(start))
        return refused(
            OpenTexts::tr("The file %1 is XML, not a table that can be read. Please open it in Excel or "
                          "WPS and save it as .xlsx. Nothing was changed.")
                .arg(name));
    return std::nullopt;
}

/// A table out of an archive, with the file that it was unpacked into.
class MemberSource final : public TableSource
{
public:
    MemberSource(UnpackedMember member, std::unique_ptr<TableSource> source)
        : m_member(std::move(member))
        , m_source(std::move(source))
    {
    }

    [[nodiscard]] QStringList sheets() const override { return m_source->sheets(); }
    [[nodiscard]] QString description() const override { return m_source->description(); }
    [[nodiscard]] QString delimiter() const override { return m_source->delimiter(); }
    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override
    {
        return m_source->readSheet(sheet, visit, progress);
    }

private:
    UnpackedMember m_member; ///< goes after the source that reads it
    std::unique_ptr<TableSource> m_source;
};

/// A zip that is no XLSX. Its members have paths of their own (see exportPathsOf), so here is nothing to
/// read.
Error archiveError(const QString &path)
{
    const auto archive = ExportArchive::open(path);
    if (!archive)
        return archive.error();
    return refused(OpenTexts::tr("The file %1 is an archive of %n export file(s); each of them is a table of "
                                 "its own. Nothing was changed.",
                                 nullptr, int(archive->members().size()))
                       .arg(QFileInfo(path).fileName()));
}

} // namespace

Result<std::unique_ptr<TableSource>> TableSource::open(const QString &path, const SourceOptions &options)
{
    auto member = UnpackedMember::of(path, unwatched);
    if (!member)
        return member.error();
    if (*member) {
        auto source = open((*member)->file(), options);
        if (!source)
            return source.error();
        return std::unique_ptr<TableSource>(
            std::make_unique<MemberSource>(std::move(**member), std::move(*source)));
    }
    const QFileInfo info(path);
    if (auto fault = faultOfPath(info))
        return *fault;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            OpenTexts::tr("The file %1 cannot be read. Please check that it is not open elsewhere and that "
                          "you may read it.")
                .arg(info.fileName()),
            file.errorString()};
    const QByteArray head = file.read(HeadSize);
    file.close();

    if (Ole2File::looksLike(head))
        return openOle2Table(path, options);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return ExportArchive::isArchive(path) ? archiveError(path) : XlsxSource::open(path);
    if (auto fault = faultOfText(head, info.fileName()))
        return *fault;
    return looksLikeHtml(textStart(head)) ? HtmlSource::open(path, options) : CsvSource::open(path, options);
}

} // namespace shopglass
