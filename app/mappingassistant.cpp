#include "app/mappingassistant.h"

#include "models/import/exportfiles.h"
#include "models/import/mappingprofiles.h"
#include "models/import/preview.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/questions.h"
#include "widgets/pages/mappingdialog.h"
#include "widgets/pages/mappingsdialog.h"

#include <QDir>

namespace shopglass {

namespace {

std::shared_ptr<const MappingProfiles> keptProfiles()
{
    return std::make_shared<const MappingProfiles>(MappingProfiles::defaultFolder());
}

QString filter()
{
    return MappingAssistant::tr("Export files (*.xlsx *.csv *.tsv *.txt *.xls);;All files (*)");
}

} // namespace

MappingAssistant::MappingAssistant(Session &session, const ServiceSource &services, QWidget *window)
    : m_session(session)
    , m_services(services)
    , m_window(window)
{
    m_thread.setMaxThreadCount(1);
}

MappingAssistant::~MappingAssistant()
{
    m_newest->fetch_add(1);
    m_thread.waitForDone();
}

MappingDialog *MappingAssistant::dialog() const
{
    return m_dialog;
}

template<class Work, class Done>
void MappingAssistant::run(Work work, Done done)
{
    m_thread.start([this, work = std::move(work), done = std::move(done)] {
        auto result = work();
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

void MappingAssistant::ask(const FileImport &refused)
{
    m_questions.push_back({refused.path, refused.store, refused.result.error().sentence, {}});
    askNext();
}

void MappingAssistant::chooseFiles(const QString &store)
{
    const QStringList files = FileDialogs::openFiles(m_window, tr("Import with a mapping"), filter());
    for (const QString &file : files)
        m_questions.push_back({file, store, {}, {}});
    askNext();
}

void MappingAssistant::askNext()
{
    if (m_asking || m_questions.empty())
        return;
    m_asking = true;
    m_question = m_questions.front();
    m_questions.pop_front();
    run([] { return keptProfiles(); },
        [this](const std::shared_ptr<const MappingProfiles> &kept) { open(kept); });
}

void MappingAssistant::open(const std::shared_ptr<const MappingProfiles> &kept)
{
    m_password.clear();
    m_kept = kept;
    openFile();
    std::vector<Mapping> mappings;
    for (const MappingProfile &profile : kept->all())
        mappings.push_back(profile.mapping);
    m_dialog = new MappingDialog(exportName(m_question.path), m_question.store, mappings, m_window);
    connectDialog();
    if (m_file)
        m_dialog->begin(m_question.why, m_question.start);
    else
        m_dialog->beginWithoutFile(m_question.start);
    m_dialog->open();
}

void MappingAssistant::openFile()
{
    m_file.reset();
    if (!m_question.path.isEmpty())
        m_file = std::make_shared<FilePreview>(m_question.path, m_kept, m_services->clock->today(),
                                               scoreScales(*m_services->rulebook));
}

void MappingAssistant::connectDialog()
{
    connect(m_dialog, &MappingDialog::previewRequested, this, &MappingAssistant::look);
    connect(m_dialog, &MappingDialog::importRequested, this, &MappingAssistant::importFile);
    connect(m_dialog, &MappingDialog::saveRequested, this, &MappingAssistant::save);
    connect(m_dialog, &MappingDialog::exportRequested, this, &MappingAssistant::exportMapping);
    connect(m_dialog, &MappingDialog::mappingFileRequested, this, &MappingAssistant::beginWithFile);
    connect(m_dialog, &MappingDialog::sampleRequested, this, &MappingAssistant::useSample);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_newest->fetch_add(1);
        m_asking = false;
        askNext();
    });
}

void MappingAssistant::useSample()
{
    const QStringList files
        = FileDialogs::openFiles(m_dialog, tr("A file to try the mapping with"), filter());
    if (files.isEmpty() || !m_dialog)
        return;
    m_question.path = files.front();
    m_password.clear();
    openFile();
    m_dialog->askAgain(exportName(m_question.path));
}

void MappingAssistant::beginWithFile(const QString &path)
{
    run([path] { return readMappingFile(path); },
        [this](const Result<Mapping> &read) {
            if (!m_dialog)
                return;
            if (read)
                m_dialog->startWith(*read);
            else
                m_dialog->showFault(read.error().sentence);
        });
}

void MappingAssistant::exportMapping(const Mapping &mapping, const QString &path)
{
    run([mapping, path] { return writeMappingFile(mapping, path); },
        [this, path](const Result<void> &written) {
            if (!m_dialog)
                return;
            if (written)
                m_dialog->showNote(tr("The mapping was written to %1.").arg(QDir::toNativeSeparators(path)));
            else
                m_dialog->showFault(written.error().sentence);
        });
}

void MappingAssistant::look(const PreviewOptions &options)
{
    const quint64 number = m_newest->fetch_add(1) + 1;
    PreviewOptions wanted = options;
    wanted.password = m_password;
    run(
        [file = m_file, newest = m_newest, number, wanted]() -> std::optional<Result<Preview>> {
            const auto goOn = [&](const ProgressStep &) { return newest->load() == number; };
            if (!goOn({}))
                return std::nullopt;
            if (!file)
                return previewWithoutFile(wanted.mapping.value_or(Mapping()));
            return file->look(wanted, goOn);
        },
        [this, number, wanted](const std::optional<Result<Preview>> &looked) {
            if (looked && m_newest->load() == number && m_dialog)
                showLook(wanted, *looked);
        });
}

void MappingAssistant::showLook(const PreviewOptions &options, const Result<Preview> &looked)
{
    if (looked) {
        m_dialog->setPreview(*looked);
        return;
    }
    m_dialog->showFault(looked.error().sentence);
    if (!needsPassword(looked.error()))
        return;
    const auto password = Questions::password(m_dialog, tr("Password needed"), looked.error().sentence);
    if (!password || !m_dialog)
        return;
    m_password = *password;
    look(options);
}

void MappingAssistant::importFile(const std::optional<Mapping> &mapping)
{
    m_session.importWithMapping({m_question.path, m_password, mapping}, m_question.store);
}

void MappingAssistant::save(const Mapping &mapping)
{
    run(
        [mapping] {
            MappingProfiles profiles(MappingProfiles::defaultFolder());
            return profiles.save(mapping);
        },
        [this, name = mapping.name](const Result<void> &saved) {
            const bool shown = m_dialog && m_dialog->isVisible();
            if (shown && saved)
                m_dialog->showSaved(name);
            else if (shown)
                m_dialog->showFault(saved.error().sentence);
            else if (saved)
                Q_EMIT message(tr("The mapping “%1” is kept.").arg(name), Meaning::Good);
            else
                Q_EMIT message(saved.error().sentence, Meaning::Bad);
        });
}

void MappingAssistant::manage()
{
    if (m_list) {
        m_list->raise();
        return;
    }
    m_list = new MappingsDialog(m_window);
    connectList();
    refreshList();
    m_list->open();
}

void MappingAssistant::connectList()
{
    connect(m_list, &MappingsDialog::editRequested, this, [this](const QString &name) {
        m_questions.push_back({{}, m_session.store(), {}, name});
        m_list->close();
        askNext();
    });
    connect(m_list, &MappingsDialog::renameRequested, this, [this](const QString &from, const QString &to) {
        change([from, to](MappingProfiles &kept) { return kept.rename(from, to); },
               tr("The mapping “%1” is called “%2” now.").arg(from, to));
    });
    connect(m_list, &MappingsDialog::deleteConfirmed, this, [this](const QString &name) {
        change([name](MappingProfiles &kept) { return kept.remove(name); },
               tr("The mapping “%1” was deleted.").arg(name));
    });
    connect(m_list, &MappingsDialog::exportRequested, this, [this](const QString &name, const QString &path) {
        change([name, path](MappingProfiles &kept) { return kept.exportTo(name, path); },
               tr("The mapping “%1” was written to %2.").arg(name, path));
    });
    connect(m_list, &MappingsDialog::importRequested, this, [this](const QString &path) {
        change(
            [path](MappingProfiles &kept) {
                const auto name = kept.importFrom(path);
                return name ? Result<void>() : Result<void>(name.error());
            },
            tr("The mapping of %1 is kept.").arg(path));
    });
}

void MappingAssistant::change(std::function<Result<void>(MappingProfiles &)> work, const QString &sentence)
{
    run(
        [work = std::move(work)] {
            MappingProfiles profiles(MappingProfiles::defaultFolder());
            return work(profiles);
        },
        [this, sentence](const Result<void> &done) {
            if (!m_list)
                return;
            if (done)
                m_list->showMessage(sentence, Meaning::Good);
            else
                m_list->showMessage(done.error().sentence, Meaning::Bad);
            refreshList();
        });
}

void MappingAssistant::refreshList()
{
    run(
        [] {
            const MappingProfiles profiles(MappingProfiles::defaultFolder());
            return std::pair(profiles.all(), profiles.faults());
        },
        [this](const std::pair<std::vector<MappingProfile>, QStringList> &kept) {
            if (!m_list)
                return;
            m_list->setMappings(kept.first);
            if (!kept.second.isEmpty())
                m_list->showMessage(kept.second.join(u' '), Meaning::Warning);
        });
}

} // namespace shopglass
