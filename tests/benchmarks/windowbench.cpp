#include "tests/benchmarks/windowbench.h"

#include "app/mainwindow.h"
#include "app/servicereading.h"
#include "app/workspacebackend.h"
#include "widgets/pages/page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace shopglass {

namespace {

[[noreturn]] void stop(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::exit(1);
}

/// Ends the process, without tidying up, once `widget` has painted after `ready` says so.
class EndAtPaint final : public QObject
{
public:
    EndAtPaint(QWidget &widget, std::function<bool()> ready)
        : m_ready(std::move(ready))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_ready())
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        return false;
    }

private:
    std::function<bool()> m_ready;
};

/// The window as the command `open` makes it.
class Stage final
{
public:
    void open(const QString &path)
    {
        QObject::connect(&session, &Session::failed, &window,
                         [](const QString &sentence) { stop(sentence); });
        window.resize(1200, 800);
        window.show();
        QObject::connect(&m_reading, &ServiceReading::ended, &window,
                         [this, path] { session.openWorkspace(path); });
    }

private:
    ServiceReading m_reading;
    Translations m_translations;

public:
    Session session{[this] { return std::make_unique<WorkspaceBackend>(m_reading.services()); }};
    MainWindow window{session, m_reading.source(), dressed(m_translations)};

private:
    static Translations &dressed(Translations &translations)
    {
        translations.use(Language::Chinese);
        applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                        Preferences::load().theme);
        return translations;
    }
};

bool isComplete(const ShopState &state)
{
    return state.views && state.views->stage == ViewStage::Complete;
}

double middle(std::vector<double> times)
{
    if (times.empty())
        stop(QStringLiteral("Nothing was measured."));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Chooses one period after the other and notes how long each takes to be painted, whenever the event loop
/// gets to it.
class PeriodChanges final : public QObject
{
public:
    PeriodChanges(Stage &stage, std::function<void()> painted)
        : m_stage(stage)
        , m_painted(std::move(painted))
    {
        stage.window.installEventFilter(this);
    }

    void begin()
    {
        m_running = true;
        m_timer.start();
        m_stage.session.setPeriod({Presets[m_next++ % Presets.size()], {}}, Comparison::Previous);
    }

    /// Called with the state that the window has just been given.
    void take(const ShopState &state)
    {
        if (!m_running || !isComplete(state))
            return;
        m_shown = true;
        m_stage.window.update();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_shown)
            return false;
        if (!isSettled()) { // sections come one after the other
            QTimer::singleShot(0, &m_stage.window, qOverload<>(&QWidget::update));
            return false;
        }
        m_shown = false;
        QTimer::singleShot(0, this, [this] { // what lies in the window has been painted by then, too
            m_running = false;
            m_times.push_back(milliseconds(m_timer));
            m_painted();
        });
        return false;
    }

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] const std::vector<double> &times() const { return m_times; }

private:
    [[nodiscard]] bool isSettled() const
    {
        return std::ranges::all_of(m_stage.window.findChildren<Page *>(), &Page::isSettled);
    }

    static constexpr std::array Presets{PeriodPreset::Last7Days, PeriodPreset::Last90Days,
                                        PeriodPreset::LastMonth, PeriodPreset::ThisYear,
                                        PeriodPreset::Last30Days};
    Stage &m_stage;
    std::function<void()> m_painted;
    QElapsedTimer m_timer;
    std::vector<double> m_times;
    std::size_t m_next = 0;
    bool m_running = false; ///< until the figures are painted
    bool m_shown = false; ///< the window has them
};

void end(const QJsonObject &result)
{
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

int showMinimal()
{
    QWidget window;
    QLabel label(QStringLiteral("店镜"), &window);
    window.resize(1200, 800);
    const EndAtPaint atPaint(window, [] { return true; });
    window.show();
    return QApplication::exec();
}

int showShopglass(const QString &path, Until until)
{
    Stage stage;
    bool filled = false;
    QObject::connect(&stage.session, &Session::stateReady, &stage.window, [&](const ShopState &state) {
        filled = state.views != nullptr;
        stage.window.update();
    });
    const EndAtPaint atPaint(stage.window, [&] { return until == Until::Painted || filled; });
    stage.open(path);
    return QApplication::exec();
}

int timePeriodChange(const QString &path)
{
    constexpr std::size_t Changes = 15;
    Stage stage;
    PeriodChanges changes(stage, [&changes] {
        if (changes.times().size() == Changes)
            end({{QStringLiteral("ms"), middle(changes.times())},
                 {QStringLiteral("longest"), *std::ranges::max_element(changes.times())}});
        changes.begin();
    });
    QObject::connect(&stage.session, &Session::stateReady, &changes, [&](const ShopState &state) {
        changes.take(state);
        if (!changes.running() && isComplete(state))
            QTimer::singleShot(0, &changes, [&] { changes.begin(); });
    });
    stage.open(path);
    return QApplication::exec();
}

int timeImport(const QString &path, const QString &file)
{
    Stage stage;
    PeriodChanges changes(stage, [] {});
    QElapsedTimer beat;
    double longest = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.setInterval(1);
    QObject::connect(&heart, &QTimer::timeout, &changes, [&] {
        longest = std::max(longest, milliseconds(beat) - heart.interval());
        beat.start();
    });
    bool importing = false;
    bool imported = false;
    QObject::connect(&stage.session, &Session::stateReady, &changes, [&](const ShopState &state) {
        changes.take(state);
        if (!isComplete(state) || (importing && !imported))
            return;
        if (imported) { // the figures with the new file, which may not make the window wait either
            QTimer::singleShot(100, &changes, [&] {
                end({{QStringLiteral("ms"), longest}, {QStringLiteral("period"), middle(changes.times())}});
            });
            return;
        }
        importing = true;
        QTimer::singleShot(0, &changes, [&] {
            stage.session.importPaths({file});
            beat.start();
            heart.start();
        });
    });
    QObject::connect(&stage.session, &Session::importProgressed, &changes,
                     [&](const ImportProgress &progress) {
                         if (progress.rows > 0 && !changes.running() && !imported)
                             changes.begin();
                     });
    QObject::connect(&stage.session, &Session::importEnded, &changes, [&] { imported = true; });
    stage.open(path);
    return QApplication::exec();
}

} // namespace shopglass
