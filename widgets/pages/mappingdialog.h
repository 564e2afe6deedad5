// The window asks which column is what: the columns of one file with our attributes above them, and a preview
// of what would be stored.
//
// The dialog reads and stores nothing: it asks for previews (a moment after the last change, so that typing
// stays quick) and says what was chosen.

#pragma once

#include "models/import/mappingdraft.h"
#include "models/import/preview.h"
#include "widgets/pages/mappingsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace shopglass {

class ColumnDetails;
class MappingHeader;
class MappingModel;
class MessageBar;

class MappingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `store`: the one that the file goes into; empty = it cannot be imported, only mapped. `kept`: the
    /// mappings that the user may begin with.
    MappingDialog(const QString &fileName, const QString &store, std::vector<Mapping> kept,
                  QWidget *parent = nullptr);

    /// Asks for the first preview. `why` is shown above: what the file was refused for; may be empty.
    /// `start` names the kept mapping to begin with; empty = what suits the file.
    void begin(const QString &why, const QString &start = {});
    /// Shows a kept mapping of which no file is at hand. Requires: it is one of the kept ones.
    void beginWithoutFile(const QString &name);
    /// Goes on with a mapping from elsewhere in place of the rules so far.
    void startWith(const Mapping &mapping);
    /// Asks for a preview of the rules as they are: the file is another one now.
    void askAgain(const QString &fileName);
    /// The answer to the newest previewRequested().
    void setPreview(const Preview &preview);
    /// Why there is none; one sentence.
    void showFault(const QString &sentence);
    /// Something went well; one sentence.
    void showNote(const QString &sentence);
    /// The mapping was kept under its name.
    void showSaved(const QString &name);

    [[nodiscard]] Mapping mapping() const { return m_draft.mapping(); }
    /// Asks first when something would be lost.
    void reject() override;

Q_SIGNALS:
    void previewRequested(const shopglass::PreviewOptions &options);
    /// Without a mapping: the file reads as it is, by itself. The dialog closes.
    void importRequested(const std::optional<shopglass::Mapping> &mapping);
    /// Shall be kept for files with these headers, under its name.
    void saveRequested(const shopglass::Mapping &mapping);
    /// Shall be written to a file, as `--mapping` reads it.
    void exportRequested(const shopglass::Mapping &mapping, const QString &path);
    /// The user wants to begin with the mapping in a file.
    void mappingFileRequested(const QString &path);
    /// The user wants to see the rules work on a file.
    void sampleRequested();

private:
    void build();
    QWidget *buildStart();
    QWidget *buildTable();
    QWidget *buildFoot();
    void connectParts();
    void chooseAttribute(int column, const QString &attributeId);
    void chooseSettings(const Mapping &settings, MappingSettings::Change change);
    void chooseStart(int index);
    void addColumn(DraftColumn::Source source);
    void enterColumn(int column);
    void followLink(const QString &link);
    void draftChanged();
    void ask(PreviewOptions::Rules rules);
    void askNow();
    void showDraft();
    void showDetails();
    void showState();
    [[nodiscard]] bool isUnchanged() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool hasChanges() const;
    /// The mapping as it would be kept.
    [[nodiscard]] Mapping keptMapping() const;
    void askExport();
    void accept() override;
    void keyPressEvent(QKeyEvent *event) override;
    void save();

    QString m_store;
    std::vector<Mapping> m_kept;
    MappingDraft m_draft;
    Preview m_preview;
    bool m_hasPreview = false;
    int m_column = -1; ///< whose details are shown
    PreviewOptions m_next;
    QTimer *m_delay = nullptr;
    QString m_offeredHash; ///< of the mapping that the first preview came with, when it needs no help
    QString m_savedHash; ///< of the rules that nothing is lost of when the dialog closes
    QStringList m_keptHeaders; ///< of a mapping without a file: which files it is used for stays as it is
    QWidget *m_startRow = nullptr;
    QComboBox *m_start = nullptr;
    MappingSettings *m_settings = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    QTableView *m_table = nullptr;
    MappingHeader *m_header = nullptr;
    MappingModel *m_model = nullptr;
    ColumnDetails *m_details = nullptr;
    QPushButton *m_again = nullptr;
    QCheckBox *m_keep = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace shopglass
