#include "app/reportjob.h"

#include "models/report/htmlwriter.h"
#include "models/report/markdownwriter.h"
#include "models/report/printedreport.h"
#include "models/report/xlsxwriter.h"
#include "widgets/charts/chartpicture.h"
#include "widgets/report/pdfreport.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSize>
#include <QThreadPool>

namespace shopglass {

namespace {

/// A chart as an HTML report wants it.
struct WantedChart
{
    const ChartSpec *spec = nullptr;
    QSize size;
};

/// Notes which charts a report asks for, in order.
class NotingRenderer final : public ChartRenderer
{
public:
    explicit NotingRenderer(std::vector<WantedChart> &wanted)
        : m_wanted(wanted)
    {
    }
    [[nodiscard]] QByteArray svg(const ChartSpec &spec, int width, int height) const override
    {
        m_wanted.push_back({&spec, QSize(width, height)});
        return {};
    }

private:
    std::vector<WantedChart> &m_wanted;
};

/// Hands out charts that were drawn before, in the same order.
class DrawnRenderer final : public ChartRenderer
{
public:
    explicit DrawnRenderer(const std::vector<QByteArray> &drawn)
        : m_drawn(drawn)
    {
    }
    [[nodiscard]] QByteArray svg(const ChartSpec &, int, int) const override { return m_drawn.at(m_next++); }

private:
    const std::vector<QByteArray> &m_drawn;
    mutable std::size_t m_next = 0;
};

} // namespace

struct ReportJob::Run
{
    ReportWish wish;
    Report report;
    std::unique_ptr<PdfReport> pdf;
    std::vector<WantedChart> wanted; ///< points into `report`
    std::vector<QByteArray> drawn;
    QByteArray bytes; ///< the finished file, where it was drawn here
};

ReportJob::ReportJob(QObject *parent)
    : QObject(parent)
{
}

ReportJob::~ReportJob() = default;

template<class Work, class Done>
void ReportJob::inBackground(Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<ReportJob>(this), run = m_run,
                                          work = std::move(work), done = std::move(done)]() mutable {
        auto result = work(*run);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, run = std::move(run), done = std::move(done), result = std::move(result)]() mutable {
                if (guard && guard->m_run == run)
                    done(std::move(result));
            },
            Qt::QueuedConnection);
    });
}

void ReportJob::later(void (ReportJob::*step)())
{
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run, step] {
            if (m_run && m_run == run)
                (this->*step)();
        },
        Qt::QueuedConnection);
}

void ReportJob::start(ReportWish wish)
{
    Q_ASSERT(!running());
    m_run = std::make_shared<Run>();
    m_run->wish = std::move(wish);
    Q_EMIT progressed(0, 0);
    inBackground(
        [](Run &run) -> Result<void> {
            auto provider = providerProfile(QString());
            if (!provider)
                return provider.error();
            run.wish.request.provider = std::move(*provider);
            Report report = run.wish.build(run.wish.request);
            run.report = run.wish.format == ReportFormat::Xlsx ? std::move(report) : printedReport(report);
            return {};
        },
        [this](const Result<void> &built) {
            if (!built)
                end(built);
            else
                later(&ReportJob::drawNext);
        });
}

void ReportJob::drawNext()
{
    Run &run = *m_run;
    switch (run.wish.format) {
    case ReportFormat::Pdf: {
        auto begun = PdfReport::begin(run.report);
        if (!begun)
            return end(begun.error());
        run.pdf = std::move(*begun);
        return later(&ReportJob::drawNextPage);
    }
    case ReportFormat::Html:
        static_cast<void>(htmlReport(run.report, NotingRenderer(run.wanted)));
        return later(&ReportJob::drawNextChart);
    case ReportFormat::Xlsx:
    case ReportFormat::Markdown:
        break;
    }
    write();
}

void ReportJob::drawNextPage()
{
    PdfReport &pdf = *m_run->pdf;
    if (pdf.pagesPainted() < pdf.pageCount()) {
        pdf.paintNextPage();
        Q_EMIT progressed(pdf.pagesPainted(), pdf.pageCount());
        return later(&ReportJob::drawNextPage);
    }
    m_run->bytes = pdf.finish();
    m_run->pdf.reset();
    write();
}

void ReportJob::drawNextChart()
{
    Run &run = *m_run;
    if (run.drawn.size() < run.wanted.size()) {
        const WantedChart &next = run.wanted[run.drawn.size()];
        run.drawn.push_back(SvgChartRenderer().svg(*next.spec, next.size.width(), next.size.height()));
        Q_EMIT progressed(static_cast<int>(run.drawn.size()), static_cast<int>(run.wanted.size()));
        return later(&ReportJob::drawNextChart);
    }
    run.bytes = htmlReport(run.report, DrawnRenderer(run.drawn));
    write();
}

void ReportJob::write()
{
    inBackground(
        [](Run &run) -> Result<void> {
            if (run.wish.format == ReportFormat::Xlsx)
                return writeXlsxReport(run.report, run.wish.path);
            if (run.wish.format == ReportFormat::Markdown)
                run.bytes = markdownReport(run.report).toUtf8();
            return writeFile(run.wish.path, run.bytes);
        },
        [this](const Result<void> &written) { end(written); });
}

void ReportJob::cancel()
{
    if (running())
        end(Error{{}, {}, ErrorKind::Cancelled});
}

void ReportJob::end(const Result<void> &result)
{
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    Q_EMIT finished(run->wish.path, result);
}

} // namespace shopglass
