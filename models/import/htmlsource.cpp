#include "models/import/htmlsource.h"

#include "models/import/readticker.h"
#include "models/import/textblocks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTexts)
};

constexpr qint64 LargestFile = qint64(256) << 20;

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

} // namespace

HtmlSource::HtmlSource(std::unique_ptr<const std::string> text, QString name, TextEncoding encoding)
    : m_text(std::move(text))
    , m_tables(*m_text)
    , m_name(std::move(name))
    , m_encoding(encoding)
{
}

Result<std::unique_ptr<TableSource>> HtmlSource::open(const QString &path, const SourceOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Texts::tr("The file %1 cannot be read.").arg(name), file.errorString()};
    if (file.size() > LargestFile)
        return refused(Texts::tr("The web page %1 is larger than 256 MiB. Please export a shorter period. "
                                 "Nothing was changed.")
                           .arg(name));
    const auto encoding = detectEncoding(file, options.encoding);
    if (!encoding)
        return encoding.error();
    auto blocks = TextBlocks::open(path, *encoding);
    if (!blocks)
        return blocks.error();
    auto text = std::make_unique<std::string>();
    for (;;) {
        const auto more = blocks->appendNext(*text);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    std::unique_ptr<HtmlSource> source(new HtmlSource(std::move(text), name, encoding->encoding));
    if (source->m_tables.count() == 0)
        return refused(
            Texts::tr("The file %1 is a web page without a table; perhaps the download asked for a login. "
                      "Please download it again. Nothing was changed.")
                .arg(name));
    return std::unique_ptr<TableSource>(std::move(source));
}

QStringList HtmlSource::sheets() const
{
    if (m_tables.count() == 1)
        return {QString()};
    QStringList names;
    for (int i = 1; i <= m_tables.count(); ++i)
        names.append(Texts::tr("Table %1").arg(i));
    return names;
}

QString HtmlSource::description() const
{
    return QStringLiteral("HTML, ") + encodingName(m_encoding);
}

Result<void> HtmlSource::readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress)
{
    Q_ASSERT(sheet >= 0 && sheet < m_tables.count());
    ReadTicker ticker(progress, m_name, qint64(m_text->size()));
    const auto more = [&ticker](qint64 done, qint64 rows) { return ticker.tick(done, rows); };
    if (!ticker.report(0, 0) || !m_tables.read(sheet, visit, more))
        return ReadTicker::cancelled();
    return {};
}

} // namespace shopglass
