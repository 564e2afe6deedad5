// How the mapping dialog ends: saving, exporting, importing, and the question before choices are lost.

#include "widgets/common/filedialogs.h"
#include "widgets/common/questions.h"
#include "widgets/pages/mappingdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace shopglass {

Mapping MappingDialog::keptMapping() const
{
    Mapping mapping = m_draft.mapping();
    mapping.name = m_name->text().trimmed();
    if (!m_preview.hasSample)
        mapping.headers = m_keptHeaders;
    return mapping;
}

void MappingDialog::save()
{
    Q_EMIT saveRequested(keptMapping());
}

void MappingDialog::askExport()
{
    const Mapping mapping = keptMapping();
    const QString name = mapping.name.isEmpty() ? tr("mapping") : mapping.name;
    const QString path = FileDialogs::saveFile(this, tr("Export the mapping"), name + QStringLiteral(".json"),
                                               tr("Mappings (*.json)"));
    if (!path.isEmpty())
        Q_EMIT exportRequested(mapping, path);
}

bool MappingDialog::hasChanges() const
{
    return m_hasPreview && m_draft.mapping().hash() != m_savedHash;
}

void MappingDialog::reject()
{
    const bool leave = !hasChanges()
        || Questions::confirm(this, tr("Close without keeping what you have chosen?"),
                              tr("Which column is what has been changed here and not been saved. Nothing was "
                                 "imported."),
                              tr("Discard"))
            == Questions::Answer::Proceed;
    if (leave)
        QDialog::reject();
}

void MappingDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    if (m_keep->isChecked())
        save();
    Q_EMIT importRequested(isUnchanged() ? std::nullopt : std::optional(keptMapping()));
    QDialog::accept();
}

} // namespace shopglass
