// The mappings that are kept: which they are, what each is for, and what can be done with one.
//
// The dialog changes nothing itself: it says what is wished and is given the list anew.

#pragma once

#include "models/import/mappingprofiles.h"
#include "widgets/common/theme.h"

#include <QDialog>

class QPushButton;

namespace shopglass {

class MessageBar;
class SpecTable;

class MappingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MappingsDialog(QWidget *parent = nullptr);

    void setMappings(const std::vector<MappingProfile> &mappings);
    void showMessage(const QString &sentence, Meaning meaning);

Q_SIGNALS:
    void editRequested(const QString &name);
    void renameRequested(const QString &from, const QString &to);
    /// The user has been asked and agreed.
    void deleteConfirmed(const QString &name);
    void exportRequested(const QString &name, const QString &path);
    void importRequested(const QString &path);

private:
    [[nodiscard]] QString selected() const;
    void updateButtons();
    void askName();
    void askDelete();
    void askExport();
    void askImport();

    std::vector<MappingProfile> m_mappings;
    MessageBar *m_message = nullptr;
    SpecTable *m_table = nullptr;
    QList<QPushButton *> m_ofOne; ///< buttons that need a selected mapping
};

} // namespace shopglass
