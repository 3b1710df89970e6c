/** Files that belong to practices and posts. */
export const attachments = {
  title: 'Attachments',
  kinds: { pdf: 'PDF', png: 'Picture (PNG)', jpeg: 'Picture (JPEG)', docx: 'Word document' },
  kilobytes: '{{size}} kB',
  megabytes: '{{size}} MB',
  downloads: 'Downloads as a file',
  openImage: 'Show the picture in full size: {{caption}}',
  list: 'Attachments to the practice',
  listOfPost: 'Attachments to the post',
  page: {
    practice: 'Attachments to “{{title}}”',
    post: 'Attachments to your post',
    leadPractice:
      'The attachments follow the text: they are shown once this version is published. Earlier versions keep their own.',
    leadPost: 'Attachments are shown under your post at once, to those who can read the conversation.',
    backToPractice: 'Back to the text',
    backToPost: 'Back to the conversation',
    none: 'There are no attachments yet.',
    full: 'There are {{most}} attachments, which is all there is room for. Remove one before you add another.',
    added: 'The file has been uploaded.',
    captionSaved: 'The description has been saved.',
    removed: 'The file has been removed.',
  },
  locked: {
    submitted:
      'The text has been submitted and waits to be validated. Withdraw it if you want to change the attachments.',
    locked: 'The text is locked. It can be read but not changed.',
  },
  fromText: {
    title: 'Attachments',
    lead: 'Evaluations, forms and pictures that others can use. PDF, Word or pictures.',
    none: 'No attachments yet.',
    some_one: '{{count}} attachment',
    some_other: '{{count}} attachments',
    save: 'Save the text and go to attachments',
  },
  fromPost: 'Attachments',
  fromPostLabel: 'Add attachments to post {{number}}, or change them',
  sendWithFiles: 'Send, and add attachments',
  upload: {
    title: 'Upload a file',
    file: 'File',
    fileHint: 'PDF, Word (.docx), PNG or JPEG of at most {{megabytes}} MB.',
    caption: 'Description',
    captionHint:
      'What is it, and what can others use it for? If it is a picture, say what it shows: the description is read aloud to those who cannot see it.',
    confirmed: 'No citizen can be recognised in the file',
    confirmedHint:
      'No name, CPR number, address, case number or face, not in screenshots either, and no rare diagnosis together with a place.',
    properties:
      'Pictures are kept without place, time and camera. PDF and Word files are kept as they are: if a name stands in the file’s properties, others can see it. In Word you can remove it under File → Info → Inspect Document.',
    submit: 'Upload the file',
    sending: 'Sending {{percent}}% …',
    checking: 'The file has been sent and is being checked …',
    failed: 'The file did not get through. Check your connection and try again. What you have written is still here.',
  },
  item: {
    saveCaption: 'Save description',
    remove: 'Remove the file',
    removeQuestionPractice:
      'The file is removed from the version you are writing now. Versions that have been published keep it.',
    removeQuestionPost: 'The file is removed from the post and cannot be brought back.',
    removeYes: 'Yes, remove the file',
    options: 'Change or remove',
  },
  problems: {
    'file-missing': 'Choose a file.',
    'file-empty': 'The file is empty. Open it on your computer, check that it has content, and choose it again.',
    'file-too-large':
      'The file is too large. There is room for {{megabytes}} MB. Save pictures in a smaller size, or split the document in two.',
    'unknown-type':
      'The file is not a PDF, a Word file (.docx) or a picture (PNG, JPEG), whatever it is called. Save it as one of them and try again.',
    'other-image': 'Pictures must be PNG or JPEG. Save the picture as one of them and try again.',
    'other-office': 'Spreadsheets and presentations cannot be uploaded. Save the file as PDF and try again.',
    'old-word': 'The file is in an older Office format. Save it as .docx or PDF and try again.',
    'word-macros': 'The Word file contains macros. Save it without macros as .docx, or as PDF, and try again.',
    'word-embedded':
      'The Word file has other files in it or fetches something when it is opened. Save it as PDF and try again.',
    'pdf-active':
      'The PDF contains a program, a form that can send, or another file. Print it to a new PDF and try again.',
    'pdf-locked': 'The PDF is protected by a password or locked. Save it without protection and try again.',
    'file-broken': 'The file cannot be read to its end. Open it on your computer, save it again, and try the new one.',
    'too-many-pixels':
      'The picture has too many pixels. Save it in a smaller size (at most 60 megapixels) and try again.',
    'unpacks-too-large': 'The file grows far too large when it is unpacked. Save it as PDF and try again.',
    'caption-missing': 'Write a description.',
    'caption-too-long': 'The description is too long. There is room for {{longest}} characters.',
    'not-confirmed': 'Tick that no citizen can be recognised in the file. If somebody can, do not upload it.',
    'name-cpr': 'The name of the file seems to contain a CPR number. Give the file another name and try again.',
    'personal-data': 'Something in the description looks like information about a person. Change it and try again.',
    'too-many-files': 'There is room for {{most}} attachments. Remove one before you add another.',
    submitted: 'The text has been submitted and cannot be changed now.',
    locked: 'A moderator has locked the text. It cannot be changed now.',
    gone: 'The file has been removed already.',
    chooseAgain: 'Choose the file again: your browser does not remember it.',
  },
}
