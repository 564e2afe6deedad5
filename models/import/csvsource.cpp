#include "models/import/csvsource.h"

#include "models/import/readticker.h"
#include "models/import/runcutter.h"
#include "models/import/textblocks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shopglass {

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvTexts)
};

/// Reading the clock for every row would cost more than the row.
constexpr qint64 RowsBetweenTicks = 256;

/// Lets a tokenizer take one run after the other and tells the watcher of them.
class RunSteps final
{
public:
    RunSteps(CsvTokenizer &tokenizer, const CsvDialect &dialect, RunWatcher *watcher)
        : m_tokenizer(tokenizer)
        , m_watcher(dialect.lineEnd == CsvDialect::LineEnd::LineFeed ? watcher : nullptr)
        , m_cutter(dialect.delimiter, watcher ? watcher->seeds() : RunSeeds())
    {
        if (m_watcher)
            m_tokenizer.stopAfter(0);
    }

    /// When the tokenizer wants text: whether there is more for it already.
    bool next()
    {
        if (!m_watcher)
            return false;
        if (m_run && !m_tokenizer.isAtStop()) {
            m_run.reset(); // the two do not agree where rows end
            return giveUp();
        }
        end();
        m_run = m_cutter.next(m_tokenizer.rest(), m_reach);
        if (!m_run)
            return m_cutter.isLost() && giveUp();
        m_tokenizer.stopAfter(m_run->size);
        m_watcher->beginRun(m_run->hash);
        return true;
    }

    /// No more text will come.
    void finish() { m_reach = RunCutter::Reach::End; }

    /// Behind the last row of a run.
    void end()
    {
        if (m_run)
            m_watcher->endRun(m_run->rows);
        m_run.reset();
    }

private:
    bool giveUp()
    {
        m_watcher->giveUp();
        m_watcher = nullptr;
        m_tokenizer.goOn();
        return true;
    }

    CsvTokenizer &m_tokenizer;
    RunWatcher *m_watcher;
    RunCutter m_cutter;
    RunCutter::Reach m_reach = RunCutter::Reach::MoreToCome;
    std::optional<RunCutter::Run> m_run; ///< of the rows at hand
};

Result<CsvDialect> dialectOf(const QString &path, const KnownEncoding &encoding, const SourceOptions &options)
{
    auto blocks = TextBlocks::open(path, encoding);
    if (!blocks)
        return blocks.error();
    std::string head;
    const auto got = blocks->appendNext(head);
    if (!got)
        return got.error();
    if (head.find_first_not_of("\r\n\t ") == std::string::npos && blocks->bytesRead() == blocks->bytesInAll())
        return Error{
            CsvTexts::tr("The file %1 is empty. Nothing was changed.").arg(QFileInfo(path).fileName()),
            {},
            ErrorKind::Refused};
    const bool whole = blocks->bytesRead() == blocks->bytesInAll();
    CsvDialect dialect = detectDialect(head, whole ? HeadReach::WholeFile : HeadReach::FirstBlock);
    if (options.delimiter.isEmpty())
        return dialect;

    const QString wanted
        = options.delimiter == QLatin1String("\\t") ? QStringLiteral("\t") : options.delimiter;
    const char16_t character = wanted.at(0).unicode();
    const bool usable = wanted.size() == 1 && character < 0x80 && character != u'"' && character != u'\r'
        && character != u'\n' && character != 0;
    if (!usable)
        return Error{
            CsvTexts::tr("A delimiter is one character such as a comma, a tab or a semicolon, not “%1”.")
                .arg(options.delimiter),
            {},
            ErrorKind::Usage};
    dialect.delimiter = static_cast<char>(character);
    return dialect;
}

} // namespace

CsvSource::CsvSource(QString path, const KnownEncoding &encoding, CsvDialect dialect)
    : m_path(std::move(path))
    , m_name(QFileInfo(m_path).fileName())
    , m_encoding(encoding)
    , m_dialect(dialect)
{
}

Result<std::unique_ptr<TableSource>> CsvSource::open(const QString &path, const SourceOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{CsvTexts::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
                     file.errorString()};
    const auto encoding = detectEncoding(file, options.encoding);
    if (!encoding)
        return encoding.error();
    const auto dialect = dialectOf(path, *encoding, options);
    if (!dialect)
        return dialect.error();
    return std::unique_ptr<TableSource>(new CsvSource(path, *encoding, *dialect));
}

Result<void> CsvSource::readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress)
{
    Q_ASSERT(sheet == 0);
    Q_UNUSED(sheet)
    auto blocks = TextBlocks::open(m_path, m_encoding);
    if (!blocks)
        return blocks.error();
    CsvTokenizer tokenizer(m_dialect);
    RunSteps runs(tokenizer, m_dialect, m_watcher);
    ReadTicker ticker(progress, m_name, blocks->bytesInAll());
    qint64 rows = 0;
    for (;;) {
        switch (tokenizer.next()) {
        case CsvTokenizer::Step::End:
            runs.end();
            return ticker.report(blocks->bytesRead(), rows) ? Result<void>() : ReadTicker::cancelled();
        case CsvTokenizer::Step::Fault:
            return faultError(tokenizer.fault(), tokenizer.row());
        case CsvTokenizer::Step::MoreText: {
            if (runs.next())
                break;
            if (!ticker.tick(blocks->bytesRead(), rows))
                return ReadTicker::cancelled();
            const auto more = blocks->appendNext(tokenizer.buffer());
            if (!more)
                return more.error();
            if (!more.value()) {
                tokenizer.finish();
                runs.finish();
            }
            break;
        }
        case CsvTokenizer::Step::Row:
            if (m_dialect.hintLine && tokenizer.row() == 1)
                break;
            if (!visit(tokenizer.row(), tokenizer.cells()))
                return {};
            if (++rows % RowsBetweenTicks == 0 && !ticker.tick(blocks->bytesRead(), rows))
                return ReadTicker::cancelled();
            break;
        }
    }
}

Error CsvSource::faultError(CsvTokenizer::Fault fault, qint64 row) const
{
    const auto sentence = [&]() {
        switch (fault) {
        case CsvTokenizer::Fault::OpenQuote:
            return CsvTexts::tr(
                "In %1, a quotation mark opened in row %2 is never closed; the file may be cut off. "
                "Please download it again. Nothing was changed.");
        case CsvTokenizer::Fault::LongCell:
            return CsvTexts::tr(
                "In %1, row %2 has a cell of more than 1 MiB, which no export has. Please check that "
                "this is the right file. Nothing was changed.");
        case CsvTokenizer::Fault::LongRow:
            return CsvTexts::tr(
                "In %1, row %2 is longer than 16 MiB, which no export is. Please check that this is "
                "the right file. Nothing was changed.");
        case CsvTokenizer::Fault::ManyColumns:
            return CsvTexts::tr(
                "In %1, row %2 has more than 16,384 columns. Please check the delimiter of the file. "
                "Nothing was changed.");
        case CsvTokenizer::Fault::ZeroByte:
        case CsvTokenizer::Fault::None:
            break;
        }
        return CsvTexts::tr(
            "The file %1 changed while row %2 was read. Please try again. Nothing was changed.");
    };
    return {sentence().arg(m_name, QString::number(row)), {}, ErrorKind::Refused};
}

} // namespace shopglass
